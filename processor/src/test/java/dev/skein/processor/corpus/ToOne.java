package dev.skein.processor.corpus;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Associations that point to one entity. */
public final class ToOne {

  private ToOne() {}

  @Entity
  static class Target {
    @Id @GeneratedValue Long id;

    @Column(unique = true, length = 20)
    String codeName;

    @OneToMany(mappedBy = "listed")
    List<Owner> listed;

    @OneToMany(mappedBy = "deletedByInverse")
    @OnDelete(action = OnDeleteAction.CASCADE)
    List<Owner> deleting;

    @OneToOne(mappedBy = "single")
    Owner single;
  }

  @Entity
  static class UuidTarget {
    @Id
    @Column(name = "theKey")
    UUID id;
  }

  @Entity
  static class TextTarget {
    @Id
    @Column(length = 36)
    String id;
  }

  @Entity
  static class DefinedTarget {
    @Id
    @Column(columnDefinition = "varchar(36)")
    String id;
  }

  @Entity
  static class SequencedTarget {
    @Id @GeneratedValue UUID id;

    @Column(unique = true, precision = 12, scale = 2)
    BigDecimal number;
  }

  @Entity
  static class CountedTarget {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(comment = "not copied")
    int id;
  }

  @Entity(name = "ToOneOwner")
  static class Owner {
    @Id Long id;
    @ManyToOne Target unsaid;
    @ManyToOne Target listed;
    @ManyToOne Target deletedByInverse;
    @ManyToOne UuidTarget toUuid;
    @ManyToOne TextTarget toText;
    @ManyToOne Owner parent;
    @ManyToOne DefinedTarget toDefined;
    @ManyToOne CountedTarget toCounted;

    @ManyToOne
    @JoinColumn(referencedColumnName = "number")
    SequencedTarget toNumber;

    @ManyToOne(optional = false)
    Target mandatory;

    @ManyToOne(optional = false)
    @JoinColumn(name = "mandatory_but_nullable", nullable = true)
    Target mandatoryToo;

    @ManyToOne
    @JoinColumn(name = "target_fk", nullable = false)
    Target named;

    @ManyToOne
    @JoinColumn(unique = true)
    Target unique;

    @ManyToOne
    @JoinColumn(columnDefinition = "bigint")
    Target defined;

    @ManyToOne
    @JoinColumn(referencedColumnName = "codeName")
    Target byCode;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "my_fk"))
    Target withName;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Target withoutConstraint;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "none"))
    Target withoutConstraintByName;

    @ManyToOne
    @JoinColumn(
        name = "worded",
        foreignKey =
            @ForeignKey(
                name = "worded_fk",
                foreignKeyDefinition =
                    "foreign key (worded) references worded_target (code) on delete set null"
                        + " on update cascade"))
    WordedTarget worded;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.CASCADE)
    Target cascaded;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.SET_NULL)
    Target setNull;

    @OneToOne Target single;

    @OneToOne(optional = false)
    Target mandatorySingle;

    @OneToOne
    @JoinColumn(name = "single_fk", nullable = false)
    TextTarget namedSingle;

    @ManyToOne
    @JoinTable(name = "to_one_table")
    Target inTable;

    @ManyToOne @JoinTable UuidTarget inUnnamedTable;

    @OneToOne
    @JoinTable(
        name = "one_to_one_table",
        joinColumns = @JoinColumn(name = "this_one"),
        inverseJoinColumns = @JoinColumn(name = "that_one"))
    Target singleInTable;
  }

  /** Points to another entity by its own key, which makes the two share it. */
  @Entity
  static class ByOwnKey {
    @Id
    @Column(name = "own_id")
    Long id;

    @OneToOne
    @JoinColumn(name = "own_id", insertable = false, updatable = false)
    Target perhaps;

    @OneToOne(optional = false)
    @JoinColumn(
        name = "own_id",
        referencedColumnName = "id",
        insertable = false,
        updatable = false,
        foreignKey = @ForeignKey(name = "by_own_key_fk"))
    UuidlessTarget always;
  }

  @Entity
  static class UuidlessTarget {
    @Id Long id;
  }

  /** Below another entity it shares the key without a foreign key of its own. */
  @Entity
  @Inheritance(strategy = InheritanceType.JOINED)
  static class AboveByKey {
    @Id Long id;
  }

  @Entity
  static class BelowByKey extends AboveByKey {
    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    UuidlessTarget shared;

    @OneToOne(optional = false)
    @JoinColumn(name = "id", insertable = false, updatable = false)
    UuidlessTarget sharedToo;
  }

  @Entity
  @Table(name = "worded_target")
  static class WordedTarget {
    @Id
    @Column(name = "code")
    UUID id;
  }
}
