package com.trolley.customer;

import com.trolley.base.SequencedEntity;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Entity
@Table(name = "TROLLEY_CUSTOMER_ATTRIBUTE")
class CustomerAttribute extends SequencedEntity {
  @Column(nullable = false)
  private String name;

  @Column(name = "ATTR_VALUE")
  private String content;

  @ManyToOne(targetEntity = CustomerImpl.class, optional = false)
  @JoinColumn(name = "CUSTOMER_ID")
  private Customer customer;
}
