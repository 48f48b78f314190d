package org.palaver.mod;

import jakarta.persistence.*;

@Entity
@AssociationOverride(name = "watchers", joinTable = @JoinTable(name = "donation_watch", joinColumns = @JoinColumn(name = "ledger"), inverseJoinColumns = @JoinColumn(name = "watcher")))
@AssociationOverride(name = "keeper", joinColumns = @JoinColumn(name = "treasurer", nullable = false))
@AttributeOverride(name = "balance.amount", column = @Column(name = "total", precision = 30, scale = 2))
public class DonationLedger extends Ledger {
  @Embedded
  @AttributeOverride(name = "amount", column = @Column(name = "goalAmount"))
  @AttributeOverride(name = "currency", column = @Column(name = "goalCurrency", length = 3))
  Money goal;
}
