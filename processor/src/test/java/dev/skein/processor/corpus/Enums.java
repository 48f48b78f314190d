package dev.skein.processor.corpus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.DayOfWeek;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Enums. */
@Entity
public class Enums {

  /** In an order that is not the alphabet's. */
  public enum Status {
    OPEN,
    PAID,
    CANCELLED
  }

  /** With a constant that is a class of its own. */
  public enum Shape {
    ROUND {
      @Override
      int corners() {
        return 0;
      }
    },
    SQUARE;

    int corners() {
      return 4;
    }
  }

  @Id long id;
  Status unsaid;
  DayOfWeek weekday;
  @Enumerated Status silent;

  @Enumerated(EnumType.ORDINAL)
  @Column(nullable = false)
  Status asOrdinal;

  @Enumerated(EnumType.STRING)
  Status asString;

  @Enumerated(EnumType.STRING)
  @Column(length = 20, nullable = false)
  Status stringOf20;

  @Enumerated(EnumType.STRING)
  Shape shape;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  Status plainText;

  @JdbcTypeCode(SqlTypes.INTEGER)
  Status plainNumber;

  @Column(columnDefinition = "integer")
  Status ordinalByDefinition;
}
