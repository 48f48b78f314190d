package com.trolley.order;

import com.trolley.base.SequencedEntity;
import com.trolley.geo.Address;
import com.trolley.money.Money;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.util.List;
import lombok.Getter;

@Entity
@Table(name = "TROLLEY_FULFILLMENT_GROUP")
@Getter
public class FulfillmentGroup extends SequencedEntity {
  @ManyToOne(targetEntity = OrderImpl.class, optional = false)
  private Order order;

  @Embedded
  private Address shipTo;

  @AttributeOverride(name = "amount", column = @Column(name = "SHIPPING_PRICE"))
  private Money shippingPrice;

  @OneToMany(mappedBy = "group")
  private List<FulfillmentItem> fulfillmentItems;

  @Enumerated(EnumType.STRING)
  private FulfillmentType type;

  enum FulfillmentType { DIGITAL, PHYSICAL_SHIP, PHYSICAL_PICKUP }
}
