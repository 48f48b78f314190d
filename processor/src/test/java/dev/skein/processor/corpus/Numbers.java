package dev.skein.processor.corpus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Year;

/** Numbers, said and unsaid. */
@Entity
public class Numbers {
  @Id long id;
  boolean truth;
  Boolean maybeTruth;
  byte tiny;
  Byte maybeTiny;
  short aShort;
  Short maybeSmall;
  int whole;
  Integer maybeWhole;
  long big;
  Long maybeBig;
  float aFloat;
  Float maybeReal;
  double twice;
  Double maybeTwice;
  BigDecimal aDecimal;
  BigInteger anInteger;
  Duration duration;
  Year inYear;

  @Column(precision = 10, scale = 3)
  BigDecimal decimalOf10And3;

  @Column(precision = 10)
  BigDecimal decimalOf10;

  @Column(scale = 5)
  BigDecimal decimalWithScaleAlone;

  @Column(precision = 20)
  BigInteger integerOf20;

  @Column(precision = 5, scale = 1)
  BigInteger integerOf5And1;

  @Column(precision = 12, scale = 3)
  Duration durationOf12And3;

  @Column(precision = 5)
  int wholeOf5;

  @Column(precision = 5)
  float realOf5;

  @Column(precision = 7)
  Float realOf7;

  @Column(precision = 8)
  Float realOf8;

  @Column(precision = 5)
  double twiceOf5;

  @Column(precision = 10)
  Double twiceOf10;
}
