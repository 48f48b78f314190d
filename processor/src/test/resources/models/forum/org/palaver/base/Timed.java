package org.palaver.base;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;

@MappedSuperclass
public abstract class Timed {
  @CreationTimestamp
  Instant createdAt;

  @UpdateTimestamp
  OffsetDateTime updatedAt;

  @Version
  int optLockV;
}
