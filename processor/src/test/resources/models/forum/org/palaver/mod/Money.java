package org.palaver.mod;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.Currency;

@Embeddable
public record Money(@Column(precision = 19, scale = 4) BigDecimal amount, Currency currency) {}
