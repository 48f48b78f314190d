package dev.skein.processor.corpus;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

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

  byte[][] manyBytes;

  DayOfWeek[] weekdays;

  @Enumerated(EnumType.STRING)
  DayOfWeek[] namesOfWeekdays;

  List<String> list;

  @Column(length = 40)
  Set<String> setOf40;

  Collection<Integer> collection;

  SortedSet<UUID> sorted;

  List<? extends Integer> numbers;

  List<LocalDateTime> times;

  @Column(precision = 10, scale = 3)
  List<BigDecimal> listOf10And3;

  @Column(nullable = false)
  List<Long> firmList;

  @Basic(optional = false)
  List<Boolean> mandatory;

  @Enumerated(EnumType.STRING)
  List<DayOfWeek> listOfNames;

  Set<DayOfWeek> setOfOrdinals;

  @Column(secondPrecision = 3)
  List<Instant> digitsForgotten;

  @Column(columnDefinition = "varchar(100)")
  List<String> defined;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> saidToBeAnArray;

  @JdbcTypeCode(SqlTypes.JSON)
  List<String> listAsJson;

  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, String> mapAsJson;

  /** No kind of list that Hibernate takes apart. */
  ArrayList<String> serialized;

  HashMap<String, String> serializedMap;
}
