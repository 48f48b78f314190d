package com.trolley.order;

import com.trolley.money.Price;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.util.Map;
import lombok.Getter;

@Entity
@Table(name = "TROLLEY_ORDER_ITEM")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "ORDER_ITEM_TYPE")
@Getter
public abstract class OrderItem {
  @Id
  @GeneratedValue(strategy = GenerationType.AUTO)
  @Column(name = "ORDER_ITEM_ID")
  private Long id;

  @ManyToOne(targetEntity = OrderImpl.class)
  @JoinColumn(name = "ORDER_ID")
  private Order order;

  @Min(1)
  @Column(name = "QUANTITY", nullable = false)
  private int quantity;

  @ManyToOne
  private OrderItem parentOrderItem;

  @OneToMany(mappedBy = "orderItem")
  @MapKey(name = "name")
  private Map<String, OrderItemAttribute> attributes;

  @Embedded
  @AttributeOverride(name = "retail.amount", column = @Column(name = "ITEM_RETAIL"))
  @AttributeOverride(name = "sale.amount", column = @Column(name = "ITEM_SALE"))
  @AttributeOverride(name = "tax", column = @Column(name = "ITEM_TAX"))
  private Price price;
}
