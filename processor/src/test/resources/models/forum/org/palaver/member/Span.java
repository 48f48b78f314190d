package org.palaver.member;

import jakarta.persistence.*;
import java.time.Duration;
import java.time.Instant;

@Embeddable
public class Span {
  Instant startsAt;

  @Column(name = "len")
  Duration length;
}
