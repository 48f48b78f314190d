package com.trolley.catalog.option;

import com.trolley.base.Localized;
import com.trolley.base.SequencedEntity;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lombok.Getter;

@Entity
@Table(name = "PRODUCT_OPTION", indexes = @Index(name = "PRD_OPTION_CODE_IDX", columnList = "PRODUCT_OPTION_CODE"))
@Getter
public class ProductOption extends SequencedEntity {
  @Column(name = "PRODUCT_OPTION_CODE")
  private String code;

  @Column(name = "PRODUCT_OPTION_TYPE", length = 10)
  private String productOptionType;

  private boolean readOnly;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "OPTION_ID")
  @OrderColumn(name = "SORT_NO")
  private List<ProductOptionValue> allowedValues;

  @ElementCollection
  private Map<Locale, Localized> labels;
}
