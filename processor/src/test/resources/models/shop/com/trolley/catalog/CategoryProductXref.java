package com.trolley.catalog;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import lombok.Getter;

@Entity
@Table(name = "TROLLEY_CATEGORY_PRODUCT_XREF")
@Getter
class CategoryProductXref {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(targetEntity = CategoryImpl.class, optional = false)
  private Category category;

  @ManyToOne(targetEntity = ProductImpl.class, optional = false)
  private Product product;

  @Column(precision = 10, scale = 6)
  private BigDecimal displayOrder;
}
