package dev.skein.processor.walk;

/**
 * A persistent member.
 *
 * @param id its number, which it keeps all its life
 * @param name its name in Java
 * @param column the name of its column where that is said, else empty
 * @param type its type
 * @param nullity whether it may be null
 * @param unique whether its values are unique
 * @param part the member it is nested in, or empty
 * @param said what is said of it besides
 * @param given the value of rows that are there when it becomes mandatory
 */
record Field(
    int id,
    String name,
    String column,
    Type type,
    Nullity nullity,
    boolean unique,
    String part,
    Said said,
    String given) {

  /** Whether it may be null, and how that is said. */
  enum Nullity {
    NULLABLE,
    MANDATORY,
    PRIMITIVE
  }

  /**
   * What is said of a member in annotations that work once, and as its initializer.
   *
   * @param renamedFrom the name of its column before, or empty
   * @param backfill the SQL value of the rows that are there, or empty
   * @param initializer its initializer in Java, or empty
   */
  record Said(String renamedFrom, String backfill, String initializer) {
    static final Said NOTHING = new Said("", "", "");

    Said settled() {
      return new Said("", "", initializer);
    }
  }

  static Field of(int id, String name, Type type) {
    return new Field(id, name, "", type, Nullity.NULLABLE, false, "", Said.NOTHING, Data.NULL);
  }

  boolean isMandatory() {
    return nullity != Nullity.NULLABLE;
  }

  Field settled() {
    return said(said.settled());
  }

  Field named(String newName) {
    return new Field(id, newName, column, type, nullity, unique, part, said, given);
  }

  Field column(String newColumn) {
    return new Field(id, name, newColumn, type, nullity, unique, part, said, given);
  }

  Field typed(Type newType) {
    return new Field(id, name, column, newType, nullity, unique, part, said, given);
  }

  Field nullity(Nullity newNullity) {
    return new Field(id, name, column, type, newNullity, unique, part, said, given);
  }

  Field unique(boolean isUnique) {
    return new Field(id, name, column, type, nullity, isUnique, part, said, given);
  }

  Field in(String newPart) {
    return new Field(id, name, column, type, nullity, unique, newPart, said, given);
  }

  Field said(Said newSaid) {
    return new Field(id, name, column, type, nullity, unique, part, newSaid, given);
  }

  Field renamedFrom(String old) {
    return said(new Said(old, "", said.initializer()));
  }

  Field backfill(String sql, String value) {
    return said(new Said("", sql, said.initializer())).given(value);
  }

  Field initializer(String java) {
    return said(new Said(said.renamedFrom(), said.backfill(), java));
  }

  Field given(String value) {
    return new Field(id, name, column, type, nullity, unique, part, said, value);
  }

  @Override
  public String toString() {
    return name;
  }
}
