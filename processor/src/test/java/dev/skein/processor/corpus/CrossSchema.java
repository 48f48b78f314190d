package dev.skein.processor.corpus;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;

/**
 * Associations from one schema to another. Not for H2, which looks for an unqualified table in the
 * schema of the one that points to it, so that Hibernate's statements fail there.
 */
public final class CrossSchema {

  private CrossSchema() {}

  @Entity
  static class InDefault {
    @Id @GeneratedValue Long id;

    @ManyToMany
    @JoinTable(name = "links", schema = "linking")
    Set<InSchema> inSchema;
  }

  @Entity(name = "InSchema")
  @Table(name = "mixedCaseTable", schema = "mixedCaseSchema")
  static class InSchema {
    @Id @GeneratedValue Long id;
    @ManyToOne InDefault single;
    @ManyToMany Set<InDefault> many;
    @OneToMany List<InSchema> own;
  }
}
