package com.trolley.store;

import com.trolley.base.SequencedEntity;
import com.trolley.geo.Zone;
import com.trolley.money.Percent;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.util.List;

@Entity
@Table(name = "TAX_RATE", uniqueConstraints = {@UniqueConstraint(columnNames = {"TAX_CODE", "STORE_ID"})})
class TaxRate extends SequencedEntity {
  @Column(name = "TAX_PRIORITY")
  private Integer priority = 0;

  @Column(name = "TAX_CODE")
  private String code;

  @Column(name = "TAX_RATE", nullable = false, precision = 7, scale = 4)
  private BigDecimal rate;

  @ManyToOne
  @JoinColumn(name = "TAX_CLASS_ID", nullable = false)
  private TaxClass taxClass;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "STORE_ID", nullable = false)
  private MerchantStore store;

  @ManyToOne
  @JoinColumn(name = "PARENT_ID")
  private TaxRate parent;

  @ManyToOne
  private Zone zone;

  private Percent surcharge;

  @OneToMany(mappedBy = "owner")
  private List<TaxRateDescription> descriptions;
}
