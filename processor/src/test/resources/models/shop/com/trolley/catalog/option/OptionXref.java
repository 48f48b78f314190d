package com.trolley.catalog.option;

import com.trolley.catalog.ProductImpl;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.io.Serializable;
import lombok.Data;

@Entity
@Table(name = "PRODUCT_OPTION_XREF")
class OptionXref {
  @EmbeddedId
  private Key key;

  @ManyToOne
  @MapsId("productId")
  private ProductImpl product;

  @ManyToOne
  @MapsId("optionId")
  @JoinColumn(name = "option_id")
  private ProductOption option;

  private boolean required;

  /** Which of which. */
  @Embeddable
  @Data
  static class Key implements Serializable {
    private Long productId;
    private Long optionId;
  }
}
