package com.trolley.order;

import com.trolley.base.SequencedEntity;
import com.trolley.money.Money;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import lombok.Getter;

@Entity
@Table(name = "TROLLEY_PAYMENT")
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@Getter
abstract class Payment extends SequencedEntity {
  @ManyToOne
  private OrderImpl order;

  @Embedded
  private Money amount;

  @Column(unique = true, length = 64)
  private String reference;
}
