package com.trolley.catalog.option;

import com.trolley.base.SequencedEntity;
import com.trolley.money.Money;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import lombok.Getter;

@Entity
@Table(name = "PRODUCT_OPTION_VALUE")
@Getter
public class ProductOptionValue extends SequencedEntity {
  @Column(name = "ATTRIBUTE_VALUE")
  private String attributeValue;

  private Money priceAdjustment;

  @Transient
  private String image;
}
