package com.trolley.order;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.io.Serializable;

@Entity
@Table(name = "TROLLEY_FULFILLMENT_ITEM")
@IdClass(FulfillmentItem.Key.class)
class FulfillmentItem {
  @Id
  @ManyToOne
  private FulfillmentGroup group;

  @Id
  @ManyToOne
  @JoinColumn(name = "ITEM_ID")
  private OrderItem item;

  private int quantity;

  @Convert(converter = OrderStatusConverter.class)
  private OrderStatus status;

  record Key(Long group, Long item) implements Serializable {}
}
