package com.trolley.base;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import lombok.Getter;

/** Two ends of whatever can be compared. */
@MappedSuperclass
@Getter
public abstract class Range<T extends Comparable<? super T>> {
  protected T lower;

  @Column(name = "upper_end")
  protected T upper;

  boolean open;
}
