package com.trolley.catalog;

import com.trolley.base.Description;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Entity
@Table(name = "PRODUCT_DESCRIPTION", uniqueConstraints = {@UniqueConstraint(columnNames = {"owner_PRODUCT_ID", "LANGUAGE_ID"})}, indexes = {@Index(name = "PRODUCT_DESCRIPTION_SEF_URL", columnList = "SEF_URL")})
class ProductDescription extends Description<ProductImpl> {
  @Column(name = "PRODUCT_HIGHLIGHT")
  private String productHighlight;

  @Column(name = "SEF_URL")
  private String seUrl;

  @Column(name = "META_KEYWORDS", length = 1023)
  private String metatagKeywords;
}
