package com.trolley.order;

import com.trolley.money.Money;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.util.List;

@Entity
@Table(name = "TROLLEY_BUNDLE_ORDER_ITEM")
class BundleOrderItem extends OrderItem {
  @OneToMany(mappedBy = "bundle")
  private List<DiscreteOrderItem> parts;

  private Money basePrice;
}
