package dev.skein.processor.corpus;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.ColumnDefault;

/** Who may be NULL. */
@Entity
public class Nullability {
  @Id
  @Column(nullable = true)
  Long id;

  @Version Integer version;
  int unsaid;
  @Basic int basic;
  @Column int silent;

  @Column(name = "with_a_name")
  int named;

  @Column(nullable = false)
  int firm;

  @Column(nullable = true)
  int loose;

  @Basic(optional = false)
  Integer mandatory;

  @Basic(optional = false)
  @Column(length = 10)
  String mandatoryOf10;

  @Column(nullable = false)
  String firmText;

  @ColumnDefault("1")
  int withDefault;

  @Column(columnDefinition = "integer")
  int byDefinition;

  @Column(columnDefinition = "varchar(7) default 'q'", nullable = false)
  String firmByDefinition;
}
