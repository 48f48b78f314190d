package com.trolley.order;

import com.trolley.catalog.Sku;
import com.trolley.catalog.SkuImpl;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Entity
@Table(name = "TROLLEY_DISCRETE_ORDER_ITEM")
@DiscriminatorValue("discrete")
class DiscreteOrderItem extends OrderItem {
  @ManyToOne(targetEntity = SkuImpl.class, optional = false)
  @JoinColumn(name = "SKU_ID", nullable = false)
  private Sku sku;

  @ManyToOne
  private BundleOrderItem bundle;
}
