package com.trolley.order;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Entity
@Table(name = "TROLLEY_PAYMENT_LOG")
class PaymentLog {
  @Id
  private Long id;

  @OneToOne(optional = false)
  @MapsId
  @JoinColumn(name = "TRANSFER_ID")
  private TransferPayment payment;

  @Lob
  @Column(length = 200_000)
  private byte[] raw;
}
