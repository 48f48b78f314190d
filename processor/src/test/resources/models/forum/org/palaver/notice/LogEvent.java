package org.palaver.notice;

import jakarta.persistence.*;
import java.time.Instant;
import org.hibernate.Length;

@Entity
@DiscriminatorColumn(name = "event_type", discriminatorType = DiscriminatorType.INTEGER)
public abstract class LogEvent {
  @Id
  @GeneratedValue(strategy = GenerationType.AUTO)
  Long id;

  Instant happenedAt;

  @Column(length = Length.LONG32)
  String trace;
}
