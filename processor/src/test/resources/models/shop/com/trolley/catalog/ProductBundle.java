package com.trolley.catalog;

import com.trolley.customer.CustomerGroup;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.util.Map;
import lombok.Getter;

@Entity
@Table(name = "TROLLEY_PRODUCT_BUNDLE")
@Getter
class ProductBundle extends ProductImpl {
  @Column(name = "PRICING_MODEL")
  @Enumerated(EnumType.STRING)
  private PricingModel pricingModel;

  @Min(1)
  @Max(99)
  private int priority;

  @OneToMany(targetEntity = SkuImpl.class)
  @JoinTable(name = "TROLLEY_BUNDLE_SKU")
  @MapKeyJoinColumn(name = "FOR_GROUP")
  private Map<CustomerGroup, Sku> skusByGroup;

  enum PricingModel { ITEM_SUM, BUNDLE }
}
