package com.trolley.order;

import com.trolley.base.SequencedEntity;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Entity
@Table(name = "TROLLEY_ORDER_ITEM_ATTRIBUTE")
class OrderItemAttribute extends SequencedEntity {
  @Column(nullable = false)
  private String name;

  private String content;

  @ManyToOne(optional = false)
  private OrderItem orderItem;
}
