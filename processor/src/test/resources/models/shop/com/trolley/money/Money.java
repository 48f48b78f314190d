package com.trolley.money;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Currency;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.NoArgsConstructor;
import lombok.Value;

/** An amount and what it is in. */
@Embeddable
@Value
@NoArgsConstructor(force = true, access = AccessLevel.PROTECTED)
@AllArgsConstructor
public class Money implements Serializable {
  @Column(name = "AMOUNT", precision = 19, scale = 5)
  BigDecimal amount;

  @Column(name = "CURRENCY_CODE")
  Currency currency;
}
