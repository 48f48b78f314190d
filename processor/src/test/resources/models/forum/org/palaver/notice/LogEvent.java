package org.palaver.notice;

import jakarta.persistence.*;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@DiscriminatorColumn(name = "event_type", discriminatorType = DiscriminatorType.INTEGER)
public abstract class LogEvent {
  @Id
  @GeneratedValue(strategy = GenerationType.AUTO)
  Long id;

  Instant happenedAt;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  String trace;
}
