package com.trolley.order;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Converter
public class OrderStatusConverter implements AttributeConverter<OrderStatus, String> {
  @Override
  public String convertToDatabaseColumn(OrderStatus status) {
    return status == null ? null : status.getType();
  }

  @Override
  public OrderStatus convertToEntityAttribute(String type) {
    return type == null ? null : new OrderStatus(type);
  }
}
