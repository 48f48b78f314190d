package dev.skein.processor.corpus;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;

/** A default that is the moment of writing. */
@Entity
public class Moments {
  @Id long id;

  @ColumnDefault("current_timestamp")
  Instant moment;
}
