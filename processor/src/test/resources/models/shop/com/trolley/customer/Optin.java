package com.trolley.customer;

import com.trolley.base.SequencedEntity;
import com.trolley.store.MerchantStore;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.time.ZonedDateTime;
import java.util.Set;

@Entity
@Table(name = "OPTIN", uniqueConstraints = @UniqueConstraint(columnNames = {"MERCHANT_ID", "OPTIN_CODE"}))
class Optin extends SequencedEntity {
  @ManyToOne
  @JoinColumn(name = "MERCHANT_ID")
  private MerchantStore merchant;

  @Column(name = "OPTIN_CODE", nullable = false)
  private String code;

  @ManyToMany
  @JoinTable(name = "CUSTOMER_OPTIN", joinColumns = @JoinColumn(name = "OPTIN_ID"), inverseJoinColumns = @JoinColumn(name = "EMAIL", referencedColumnName = "USER_NAME"))
  private Set<CustomerImpl> customers;

  private ZonedDateTime since;
}
