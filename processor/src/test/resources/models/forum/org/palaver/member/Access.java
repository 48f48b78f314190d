package org.palaver.member;

import jakarta.persistence.*;

@Embeddable
public class Access {
  @Column(length = 99)
  Token token;

  Span span;
  boolean isRevoked;
}
