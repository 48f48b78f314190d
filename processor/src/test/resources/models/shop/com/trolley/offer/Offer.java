package com.trolley.offer;

import com.trolley.base.Dated;
import com.trolley.base.SequencedEntity;
import com.trolley.customer.CustomerGroup;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.SuperBuilder;

@Entity
@Table(name = "TROLLEY_OFFER")
@Getter
@SuperBuilder
@NoArgsConstructor
public class Offer extends SequencedEntity {
  @Column(name = "OFFER_NAME", nullable = false)
  private String name;

  @Column(name = "OFFER_VALUE", nullable = false, precision = 19, scale = 5)
  private BigDecimal offerValue;

  @Enumerated
  @Column(nullable = false)
  private DiscountType discountType;

  @Embedded
  private Dated validity;

  @Embedded
  @AttributeOverride(name = "lower", column = @Column(name = "MIN_TOTAL", precision = 12, scale = 2))
  @AttributeOverride(name = "upper", column = @Column(name = "MAX_TOTAL", precision = 12, scale = 2))
  @AttributeOverride(name = "open", column = @Column(name = "NO_MAX"))
  private com.trolley.base.Amounts totals;

  @OneToMany(mappedBy = "offer")
  private List<OfferCode> codes;

  @ManyToMany
  @JoinTable(name = "TROLLEY_QUAL_CRIT_OFFER_XREF")
  @MapKeyEnumerated(EnumType.STRING)
  @MapKeyColumn(name = "RULE_TYPE", length = 20)
  private Map<RuleType, OfferRule> rules;

  @ManyToMany
  private Set<CustomerGroup> onlyFor;

  public enum DiscountType { PERCENT_OFF, AMOUNT_OFF, FIX_PRICE }

  public enum RuleType { CUSTOMER, ORDER, TIME }
}
