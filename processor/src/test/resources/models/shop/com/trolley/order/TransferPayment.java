package com.trolley.order;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Entity
@Table(name = "TROLLEY_TRANSFER_PAYMENT")
class TransferPayment extends Payment {
  @Size(min = 15, max = 34)
  @NotNull
  private String iban;
}
