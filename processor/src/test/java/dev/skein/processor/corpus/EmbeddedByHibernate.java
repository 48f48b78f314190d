package dev.skein.processor.corpus;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TargetEmbeddable;
import org.hibernate.type.SqlTypes;

/** What Hibernate's own annotations make of embeddables. */
public final class EmbeddedByHibernate {

  private EmbeddedByHibernate() {}

  /** Something to name. */
  @Embeddable
  public static class Address {
    @Column(name = "road")
    String street;

    String zipCode;
    int floor;
  }

  /** Names it once more. */
  @Embeddable
  public static class Twice {
    @EmbeddedColumnNaming("a_%s")
    Address first;

    @EmbeddedColumnNaming Address second;
  }

  /** Names all of it. */
  @Entity(name = "EhNamed")
  public static class Named {
    @Id long id;
    Address plain;
    @EmbeddedColumnNaming Address homeAddress;

    @EmbeddedColumnNaming("work_%s")
    @AttributeOverride(name = "street", column = @Column(name = "over"))
    Address work;

    @EmbeddedColumnNaming("x_%s_y")
    Twice twice;

    @EmbeddedColumnNaming("not_%s_heard")
    Pointer pointer;
  }

  /** Its column is not renamed: it is no basic one. */
  @Embeddable
  public static class Pointer {
    @ManyToOne Named named;
  }

  /** What is declared. */
  public interface Shape {}

  /** What is there. */
  @Embeddable
  public static class Circle implements Shape {
    double radius;
  }

  /** Says which it is. */
  @Embeddable
  @TargetEmbeddable(Dot.class)
  public interface Mark {}

  /** The one it says. */
  @Embeddable
  public static class Dot implements Mark {
    String colour;
  }

  /** Holds interfaces. */
  @Entity(name = "EhTargets")
  public static class Targets {
    @Id long id;

    @Embedded
    @TargetEmbeddable(Circle.class)
    Shape shape;

    Mark mark;
  }

  /** One column of JSON. */
  @Entity(name = "EhJson")
  public static class Json {
    @Id long id;

    @Embedded
    @JdbcTypeCode(SqlTypes.JSON)
    Document document;
  }

  /** Its members make no columns. */
  @Embeddable
  public static class Document {
    String title;
    int pages;
  }
}
