package com.trolley.money;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import lombok.Getter;

@Embeddable
@Getter
public class Price {
  @Embedded
  @AttributeOverride(name = "amount", column = @Column(name = "RETAIL_AMOUNT", nullable = false, precision = 19, scale = 5))
  @AttributeOverride(name = "currency", column = @Column(name = "RETAIL_CURRENCY"))
  Money retail;

  @Embedded
  @AttributeOverride(name = "amount", column = @Column(name = "SALE_AMOUNT"))
  @AttributeOverride(name = "currency", column = @Column(name = "SALE_CURRENCY"))
  Money sale;

  Percent tax;
}
