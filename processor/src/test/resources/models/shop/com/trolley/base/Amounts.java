package com.trolley.base;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;

@Embeddable
public class Amounts extends Range<BigDecimal> {}
