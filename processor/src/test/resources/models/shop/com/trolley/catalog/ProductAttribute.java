package com.trolley.catalog;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import lombok.Getter;

@Entity
@Table(name = "TROLLEY_PRODUCT_ATTRIBUTE", indexes = @Index(columnList = "NAME, product_PRODUCT_ID"))
@Getter
class ProductAttribute {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  private String id;

  @Column(name = "NAME", nullable = false)
  private String name;

  @Column(name = "ATTR_VALUE")
  private String attrValue;

  @ManyToOne(optional = false)
  private ProductImpl product;
}
