package dev.skein.drift;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a database has otherwise than its migrations lead to.
 *
 * @param kind whether it is missing, too much or otherwise
 * @param what which sort of thing it is
 * @param table the table it is or belongs to, its schema in front unless that is the default; null
 *     for a sequence
 * @param name the name of a column, constraint, index or sequence; of an unnamed constraint its
 *     columns; null for a table and a primary key
 * @param aspect what about it is otherwise, such as {@code type}; null if all of it is missing or
 *     too much
 * @param database what the database has, in words such as {@code numeric(10,2)}; null if all of it
 *     is missing or too much
 * @param migrations what the migrations lead to
 * @param sentence all of it in one sentence
 */
public record Difference(
    Kind kind,
    What what,
    @Nullable String table,
    @Nullable String name,
    @Nullable String aspect,
    @Nullable String database,
    @Nullable String migrations,
    String sentence) {

  /** How it differs. */
  public enum Kind {
    /** It is not in the database, and the migrations lead to it. */
    MISSING,
    /** It is in the database, and the migrations do not lead to it. */
    EXTRA,
    /** It is in the database, but not as the migrations lead to. */
    DIFFERENT
  }

  /** What differs. */
  public enum What {
    /** A table. */
    TABLE,
    /** A column. */
    COLUMN,
    /** A primary key. */
    PRIMARY_KEY,
    /** A unique constraint. */
    UNIQUE_CONSTRAINT,
    /** A foreign key. */
    FOREIGN_KEY,
    /** A check. */
    CHECK,
    /** An index. */
    INDEX,
    /** A sequence. */
    SEQUENCE;

    /** As a person says it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** The sentence. */
  @Override
  public String toString() {
    return sentence;
  }
}
