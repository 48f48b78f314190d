package com.trolley.order;

import com.trolley.base.SequencedEntity;
import com.trolley.customer.Customer;
import com.trolley.customer.CustomerImpl;
import com.trolley.money.Money;
import com.trolley.offer.Offer;
import com.trolley.offer.OfferCode;
import com.trolley.offer.OfferInfo;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.Getter;
import lombok.Setter;

@Entity
@Table(name = "TROLLEY_ORDER", indexes = {@Index(columnList = "customer_ID, ORDER_STATUS"), @Index(columnList = "ORDER_NUMBER", unique = true)})
@Getter
@Setter
public class OrderImpl extends SequencedEntity implements Order {
  @Column(name = "ORDER_NUMBER", length = 40)
  private String orderNumber;

  @ManyToOne(targetEntity = CustomerImpl.class, optional = false)
  private Customer customer;

  @Embedded
  @AttributeOverride(name = "amount", column = @Column(name = "ORDER_SUBTOTAL", precision = 19, scale = 5))
  private Money subTotal;

  @Embedded
  @AttributeOverride(name = "amount", column = @Column(name = "ORDER_TOTAL", precision = 19, scale = 5))
  @AttributeOverride(name = "currency", column = @Column(name = "TOTAL_CURRENCY"))
  private Money total;

  @Convert(converter = OrderStatusConverter.class)
  @Column(name = "ORDER_STATUS", length = 15)
  private OrderStatus status;

  @OneToMany(mappedBy = "order", targetEntity = OrderItem.class, cascade = CascadeType.ALL, orphanRemoval = true)
  private List<OrderItem> items = new ArrayList<>();

  @OneToMany(mappedBy = "order")
  private List<FulfillmentGroup> fulfillmentGroups;

  @OneToMany(mappedBy = "order")
  @OrderColumn(name = "SEQ_NO")
  private List<Payment> payments;

  @ManyToMany
  @JoinTable(name = "TROLLEY_ORDER_OFFER_CODE_XREF")
  private List<OfferCode> addedOfferCodes;

  @ManyToMany
  @MapKeyJoinColumn(name = "OFFER_ID")
  @JoinTable(name = "TROLLEY_ORDER_OFFER_INFO")
  private Map<Offer, OfferInfo> additionalOfferInformation;

  @OneToMany
  @OrderBy("id")
  private Set<OrderNote> notes;

  @ElementCollection
  @CollectionTable(name = "TROLLEY_ORDER_LOG")
  @OrderBy("at desc")
  private List<LogLine> history;

  /** What happened when. */
  @Embeddable
  public record LogLine(@Column(name = "happened_at") Instant at, @Convert(converter = OrderStatusConverter.class) OrderStatus status, @Column(length = 500) String comment) {}
}
