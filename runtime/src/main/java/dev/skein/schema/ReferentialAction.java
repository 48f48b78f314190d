package dev.skein.schema;

/** What a foreign key does when the row it points to is deleted, or its key updated. */
public enum ReferentialAction {
  /** Refuse, at the end of the statement. */
  NO_ACTION,
  /** Refuse at once. */
  RESTRICT,
  /** Do the same to the rows that point there. */
  CASCADE,
  /** Let them point nowhere. */
  SET_NULL,
  /** Let them point where their default says. */
  SET_DEFAULT
}
