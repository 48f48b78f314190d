package com.trolley.catalog;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

public interface Sku {
  Long getId();
}
