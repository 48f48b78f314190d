package dev.skein.dialect;

/**
 * One of the statements that an operation on a table needs, as those of other operations see it.
 *
 * @param role what it may be joined with
 * @param text the whole statement
 * @param part what of it stands behind ALTER TABLE, if it is such a change
 * @param operation the place of its operation among all, from 0
 */
record Piece(Role role, String text, String part, int operation) {

  /** What a statement may be joined with; where it stands in one of the {@link Layers}. */
  enum Role {
    /**
     * Nothing, and it comes before the changes of its layer: it is about rows, or drops an index.
     */
    BEFORE,
    /** Any other change. */
    CHANGE,
    /** Other changes, and it reads the rows to sort them into an index. */
    INDEX,
    /** Other changes, and it writes or reads the whole table. */
    REBUILD,
    /** Nothing, and it comes after the changes of its layer. */
    AFTER;

    boolean isChange() {
      return this == CHANGE || this == INDEX || this == REBUILD;
    }
  }

  Sentence alone() {
    return Sentence.of(text, operation);
  }
}
