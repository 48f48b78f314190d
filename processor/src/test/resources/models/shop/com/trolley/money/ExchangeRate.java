package com.trolley.money;

import com.trolley.base.SequencedEntity;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import lombok.Getter;

@Entity
@Table(name = "EXCHANGE_RATE", uniqueConstraints = @UniqueConstraint(name = "UK_RATE", columnNames = {"BASE_CURRENCY", "QUOTE_CURRENCY", "VALID_ON"}))
@Getter
public class ExchangeRate extends SequencedEntity {
  @Column(name = "BASE_CURRENCY", nullable = false)
  private Currency base;

  @Column(name = "QUOTE_CURRENCY", length = 4)
  @NotNull
  private Currency quote;

  @Column(name = "VALID_ON")
  private LocalDate validOn;

  @Positive
  @Digits(integer = 8, fraction = 6)
  private BigDecimal rate;
}
