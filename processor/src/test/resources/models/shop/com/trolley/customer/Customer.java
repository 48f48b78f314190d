package com.trolley.customer;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

public interface Customer {
  Long getId();
}
