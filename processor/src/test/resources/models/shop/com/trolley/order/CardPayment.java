package com.trolley.order;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.time.LocalDate;

@Entity
@Table(name = "TROLLEY_CARD_PAYMENT", indexes = @Index(columnList = "lastFour"))
class CardPayment extends Payment {
  @Digits(integer = 4, fraction = 0)
  private Short lastFour;

  @Future
  private LocalDate expires;
}
