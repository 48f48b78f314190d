package com.trolley.base;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import lombok.experimental.SuperBuilder;

@MappedSuperclass
@Getter
@Setter
@NoArgsConstructor
@SuperBuilder
public abstract non-sealed class CodedEntity extends BaseEntity<String> {
  @Id
  @Column(length = 20)
  private String id;
}
