package dev.skein.processor.corpus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/**
 * An enum in a column of a type of its own. Not for H2, where Hibernate counts on the enum type
 * that the definition replaces, and checks nothing; Skein checks everywhere.
 */
@Entity
public class EnumByDefinition {
  @Id long id;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(9)")
  Enums.Status status;
}
