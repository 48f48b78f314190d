package com.trolley.catalog;

import com.trolley.base.Localized;
import com.trolley.catalog.option.ProductOption;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.Getter;
import lombok.Setter;

@Entity
@Table(name = "TROLLEY_PRODUCT")
@Inheritance(strategy = InheritanceType.JOINED)
@SequenceGenerator(name = "productSeq", sequenceName = "PRODUCT_ID_SEQ", allocationSize = 100)
@Getter
@Setter
public class ProductImpl implements Product {
  @Id
  @GeneratedValue(generator = "productSeq")
  @Column(name = "PRODUCT_ID")
  private Long id;

  @OneToOne(targetEntity = SkuImpl.class, cascade = CascadeType.ALL)
  @JoinColumn(name = "DEFAULT_SKU_ID")
  private Sku defaultSku;

  @OneToMany(mappedBy = "product", targetEntity = SkuImpl.class)
  private List<Sku> skus;

  @ManyToOne
  private Manufacturer manufacturer;

  @NotNull
  @Column(name = "URL_KEY")
  private String urlKey;

  @ManyToMany(targetEntity = ProductImpl.class)
  @JoinTable(name = "TROLLEY_CROSS_SALE")
  private Set<Product> crossSale;

  @OneToMany(targetEntity = ProductImpl.class)
  private List<Product> upSale;

  @OneToMany(mappedBy = "product", cascade = CascadeType.ALL)
  @MapKey(name = "name")
  private Map<String, ProductAttribute> attributes;

  @OneToMany(mappedBy = "owner")
  private Set<ProductDescription> descriptions;

  @ManyToMany
  @OrderColumn
  private List<ProductOption> options;

  @ElementCollection
  private Set<Localized> keywords = new HashSet<>();
}
