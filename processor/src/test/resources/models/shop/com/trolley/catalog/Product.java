package com.trolley.catalog;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

public interface Product {
  Long getId();
}
