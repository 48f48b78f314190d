package dev.skein.stored;

/**
 * One row of SQLite's schema table (https://sqlite.org/schematab.html).
 *
 * @param kind what it is
 * @param name its name, without quotes
 * @param table the table it belongs to, without quotes; of a table and a view its own name
 * @param sql the statement that made it
 */
public record StoredObject(Kind kind, String name, String table, String sql) {

  /** What may be stored. */
  public enum Kind {
    /** A table. */
    TABLE,
    /** An index that a statement made. */
    INDEX,
    /** A trigger. */
    TRIGGER,
    /** A view. */
    VIEW
  }

  /**
   * This object made by another statement.
   *
   * @param statement the statement
   * @return the object
   */
  public StoredObject withSql(String statement) {
    return new StoredObject(kind, name, table, statement);
  }

  /**
   * This index under another name.
   *
   * @param newName the name as SQL writes it
   * @return the index
   */
  public StoredObject renamed(String newName) {
    StringBuilder text = new StringBuilder();
    boolean found = false;
    for (Token token : Tokens.of(sql)) {
      boolean here = !found && token.names(name);
      text.append(here ? newName : token.text());
      found |= here;
    }
    return new StoredObject(kind, Names.plain(newName), table, text.toString());
  }

  boolean is(Kind other, String otherName) {
    return kind == other && Names.same(name, otherName);
  }

  boolean belongsTo(String otherTable) {
    return Names.same(table, otherTable);
  }
}
