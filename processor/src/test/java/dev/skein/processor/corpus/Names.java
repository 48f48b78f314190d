package dev.skein.processor.corpus;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Set;

/** Names that are hard to get right. */
public final class Names {

  private Names() {}

  @Entity
  @Table(
      name = "`Quoted Table`",
      indexes = @Index(columnList = "`Quoted Column`, plainOne"),
      uniqueConstraints = @UniqueConstraint(columnNames = {"`Quoted Column`"}))
  static class Quoted {
    @Id
    @GeneratedValue
    @Column(name = "`The Id`")
    Long id;

    @Column(name = "\"Quoted Column\"")
    String quotedColumn;

    String plainOne;

    @Column(name = "with space")
    String withSpace;

    @Column(name = "9lives")
    String digitFirst;

    @Column(name = "`Quoted Status`")
    Enums.Status quotedStatus;

    @Enumerated(EnumType.STRING)
    @Column(name = "`Quoted Text`")
    Enums.Status quotedText;

    @ManyToOne Quoted parent;
    @ManyToMany Set<CamelCase> camels;
    @ElementCollection List<String> remarks;
  }

  @Entity
  @Table(
      name = "[In Brackets]",
      uniqueConstraints = @UniqueConstraint(columnNames = {"[the code]"}))
  static class InBrackets {
    @Id @GeneratedValue Long id;

    @Column(name = "[the code]", nullable = false)
    String code;

    @ManyToOne
    @JoinColumn(name = "[the parent]")
    InBrackets parent;
  }

  @Entity
  @Table(name = "`PlainButQuoted`", schema = "`Quoted Schema`")
  static class InQuotedSchema {
    @Id @GeneratedValue Long id;
  }

  @Entity(name = "OrderInQuotes")
  @Table(name = "`order`")
  static class Order {
    @Id @GeneratedValue Long id;
    @ManyToOne Order follows;
    @ManyToMany List<CamelCase> camels;
  }

  @Entity
  static class OrderLine {
    @Id @GeneratedValue Long id;
    @ManyToOne Order order_;

    @ManyToOne
    @JoinColumn(name = "said")
    Order saidOrder;
  }

  /** Members that name a column alike, but for the case; an index that is called as its key. */
  @Entity
  @Table(indexes = @Index(name = "spelled_twice_parent", columnList = "Parent_Fk, id"))
  static class SpelledTwice {
    @Id @GeneratedValue Long id;

    @ManyToOne
    @JoinColumn(name = "parent_fk", foreignKey = @ForeignKey(name = "spelled_twice_parent"))
    SpelledTwice parent;

    @Column(name = "PARENT_FK", insertable = false, updatable = false)
    Long parentId;

    @Column(name = "ROOT_FK")
    Long aRootId;

    @ManyToOne
    @JoinColumn(name = "root_fk", insertable = false, updatable = false)
    SpelledTwice root;

    @OneToMany
    @JoinColumn(name = "Parent_FK")
    Set<SpelledTwice> children;
  }

  @Entity(name = "CamelCaseEntity")
  static class CamelCase {
    @Id @GeneratedValue Long someLongId;

    String fooBarBaz;
    String URLValue;
    String valueX;
    String x;
    String aB;
    String line2Text;
    String line2B3;
    String snake_already;
    String UPPER_CASE;

    @Column(name = "explicitCamelCase")
    String explicit;

    @Column(name = "Explicit_Mixed_Case2X")
    String explicitMixed;

    @ManyToOne CamelCase innerRef;
    @OneToMany List<HTTPServer2Go> serversOfMine;
    @ManyToMany List<CamelCase> manyMany;
  }

  @Entity(name = "HTTPServer2Go")
  static class HTTPServer2Go {
    @Id @GeneratedValue Long id;

    @ManyToMany(mappedBy = "peersOf")
    Set<HTTPServer2Go> peers;

    @ManyToMany Set<HTTPServer2Go> peersOf;
  }
}
