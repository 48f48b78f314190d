package com.trolley.order;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.io.Serializable;

/** Open for more, so no enum. */
public final class OrderStatus implements Serializable {
  private final String type;

  public OrderStatus(String type) {
    this.type = type;
  }

  public String getType() {
    return type;
  }
}
