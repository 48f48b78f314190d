package com.trolley.catalog;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

public interface Category {
  Long getId();

  Category getParent();
}
