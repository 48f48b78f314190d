package com.trolley.catalog;

import com.trolley.catalog.option.ProductOptionValue;
import com.trolley.media.Media;
import com.trolley.money.Money;
import com.trolley.money.Price;
import com.trolley.store.TaxClass;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.Data;
import lombok.Getter;
import lombok.Setter;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "TROLLEY_SKU")
@SecondaryTable(name = "TROLLEY_SKU_DIMENSIONS", pkJoinColumns = @PrimaryKeyJoinColumn(name = "SKU_ID"), indexes = @Index(columnList = "WEIGHT"))
@Getter
@Setter
public class SkuImpl implements Sku {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "SkuId")
  @Column(name = "SKU_ID")
  private Long id;

  @Embedded
  private Price price;

  @ManyToOne(targetEntity = ProductImpl.class)
  @JoinColumn(name = "ADDL_PRODUCT_ID")
  private Product product;

  private com.trolley.money.Ean ean;

  @Column(table = "TROLLEY_SKU_DIMENSIONS", name = "WEIGHT", precision = 19, scale = 5)
  private BigDecimal weight;

  @Column(table = "TROLLEY_SKU_DIMENSIONS")
  private float width;

  @Column(table = "TROLLEY_SKU_DIMENSIONS", nullable = false)
  @ColumnDefault("1")
  private float depth = 1;

  @ManyToMany
  @JoinTable(name = "TROLLEY_SKU_OPTION_VALUE", joinColumns = @JoinColumn(name = "SKU_ID"), inverseJoinColumns = @JoinColumn(name = "OPTION_VALUE_ID"))
  private Set<ProductOptionValue> optionValues;

  @ManyToMany
  @MapKeyColumn(name = "MAP_KEY")
  @JoinTable(name = "TROLLEY_SKU_MEDIA_MAP")
  private Map<String, Media> skuMedia;

  @ElementCollection
  @CollectionTable(name = "TROLLEY_SKU_FEE", joinColumns = @JoinColumn(name = "SKU_ID"))
  private List<Fee> fees;

  @Column(name = "IS_DISCOUNTABLE")
  private Boolean discountable;

  /** What is paid on top. */
  @Embeddable
  @Data
  public static class Fee {
    @Column(name = "FEE_NAME", nullable = false)
    private String name;

    private Money amount;

    @ManyToOne
    private TaxClass taxClass;
  }
}
