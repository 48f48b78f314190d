package dev.skein.processor.corpus;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.io.Serializable;

/**
 * Fields here, getters there. A record below a getter is left out: beside a converter that applies
 * itself, Hibernate 7.4.13 fails over it.
 */
public final class AccessMixes {

  private AccessMixes() {}

  /** Read as what holds the embeddable. */
  @MappedSuperclass
  public static class Either {
    private String ofField;

    public String getOfGetter() {
      return ofField;
    }

    public void setOfGetter(String value) {
      ofField = value;
    }
  }

  /** In an entity that is read by its getters. */
  @Embeddable
  public static class InGetters extends Either {}

  /** In an entity that is read by its fields. */
  @Embeddable
  public static class InFields extends Either {}

  /** Read by its fields, but what it holds as the entity. */
  @Embeddable
  @Access(AccessType.FIELD)
  public static class ByFields {
    private String field;
    InGetters either;

    public String getGetter() {
      return field;
    }

    public void setGetter(String value) {
      field = value;
    }

    public InGetters getEither() {
      return either;
    }

    public void setEither(InGetters value) {
      either = value;
    }
  }

  /** Read by its getters, one field aside. */
  @Entity(name = "AmGetters")
  public static class Getters {
    private long id;
    private ByFields byFields;
    private boolean fine;
    private Boolean maybe;

    @Access(AccessType.FIELD)
    @Column(name = "said_field")
    private String said;

    @Id
    public long getId() {
      return id;
    }

    public void setId(long id) {
      this.id = id;
    }

    public ByFields getByFields() {
      return byFields;
    }

    public void setByFields(ByFields value) {
      byFields = value;
    }

    public boolean isFine() {
      return fine;
    }

    public void setFine(boolean value) {
      fine = value;
    }

    public Boolean getMaybe() {
      return maybe;
    }

    public void setMaybe(Boolean value) {
      maybe = value;
    }

    public String getURLPath() {
      return said;
    }

    public void setURLPath(String value) {
      said = value;
    }

    @Transient
    public String getSaid() {
      return said;
    }

    public void setSaid(String value) {
      said = value;
    }

    public String issue() {
      return said;
    }

    public int getNumber(int of) {
      return of;
    }
  }

  /** Read by its fields, one getter aside. */
  @Entity(name = "AmFields")
  public static class Fields {
    @Id private long id;
    InFields either;
    @Transient private String computed;

    @Access(AccessType.PROPERTY)
    @Column(name = "by_getter", length = 12)
    public String getComputed() {
      return computed;
    }

    public void setComputed(String value) {
      computed = value;
    }
  }

  /** Has a default for whoever implements it. */
  public interface Named {
    default String getFromInterface() {
      return "";
    }

    default void setFromInterface(String value) {}
  }

  /** Generic getters. */
  @MappedSuperclass
  public abstract static class Base<T extends Serializable> {
    private T id;

    @Id
    public T getId() {
      return id;
    }

    public void setId(T value) {
      id = value;
    }

    public String getInherited() {
      return "";
    }

    public void setInherited(String value) {}
  }

  /** Says the type of a generic getter again; javac makes a bridge of it. */
  @Entity(name = "AmBridge")
  public static class Bridge extends Base<Long> implements Named {
    @Override
    public Long getId() {
      return super.getId();
    }

    @Override
    public void setId(Long value) {
      super.setId(value);
    }
  }

  /** Read by its fields below getters. */
  @MappedSuperclass
  @Access(AccessType.FIELD)
  public abstract static class FieldsAbove {
    InGetters either;
    private String above;

    public String getNotRead() {
      return above;
    }
  }

  /** Read by its getters. */
  @Entity(name = "AmBelowFields")
  public static class BelowFields extends FieldsAbove {
    private long id;

    @Id
    public long getId() {
      return id;
    }

    public void setId(long id) {
      this.id = id;
    }
  }
}
