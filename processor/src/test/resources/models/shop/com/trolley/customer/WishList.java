package com.trolley.customer;

import com.trolley.catalog.Sku;
import com.trolley.catalog.SkuImpl;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.util.Map;

@Entity
@Table(name = "WISH_LIST")
class WishList extends com.trolley.base.UuidEntity {
  @OneToOne(optional = false, targetEntity = CustomerImpl.class)
  private Customer owner;

  @ManyToMany(targetEntity = SkuImpl.class)
  @MapKeyColumn(name = "PRIORITY")
  private Map<Integer, Sku> wishes;

  @ElementCollection
  @MapKeyJoinColumn(name = "SKU_ID")
  @Column(name = "QUANTITY")
  private Map<SkuImpl, Integer> quantities;
}
