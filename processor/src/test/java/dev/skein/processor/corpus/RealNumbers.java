package dev.skein.processor.corpus;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A number kept with the digits of a REAL. */
@Entity
public class RealNumbers {
  @Id long id;

  @JdbcTypeCode(SqlTypes.REAL)
  BigDecimal realOfDecimal;

  @JdbcTypeCode(SqlTypes.REAL)
  float realOfFloat;

  @JdbcTypeCode(SqlTypes.REAL)
  Double realOfDouble;
}
