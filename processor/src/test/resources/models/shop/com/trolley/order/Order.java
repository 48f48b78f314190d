package com.trolley.order;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

public interface Order {
  Long getId();
}
