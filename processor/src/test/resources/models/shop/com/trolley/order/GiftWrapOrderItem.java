package com.trolley.order;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.util.List;

@Entity
@Table(name = "TROLLEY_GIFTWRAP_ORDER_ITEM")
@PrimaryKeyJoinColumn(name = "WRAP_ID")
class GiftWrapOrderItem extends DiscreteOrderItem {
  @OneToMany
  @JoinColumn(name = "GIFT_WRAP_ITEM_ID")
  private List<OrderItem> wrappedItems;

  @Size(max = 300)
  private String message;
}
