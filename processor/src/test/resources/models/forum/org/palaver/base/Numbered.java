package org.palaver.base;

import jakarta.persistence.*;

@MappedSuperclass
public abstract class Numbered<N extends Number> {
  @Id
  @GeneratedValue
  N id;

  public N getId() {
    return id;
  }
}
