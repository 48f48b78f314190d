package dev.skein.processor.corpus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Arrays of basic values, each in one column. */
@Entity
public class Arrays {
  @Id long id;
  boolean[] truths;
  short[] smalls;
  int[] wholes;
  Integer[] maybeWholes;
  long[] bigs;
  float[] floats;
  double[] doubles;
  BigDecimal[] decimals;
  String[] texts;
  UUID[] uuids;
  LocalDate[] days;
  Instant[] moments;

  @Column(length = 40)
  String[] textsOf40;

  @Column(precision = 10, scale = 3)
  BigDecimal[] decimalsOf10And3;

  @Column(nullable = false)
  int[] firm;
}
