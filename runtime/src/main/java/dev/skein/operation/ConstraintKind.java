package dev.skein.operation;

/** The kinds of constraints that have a name of their own. */
public enum ConstraintKind {
  /** A primary key. */
  PRIMARY_KEY,
  /** A unique constraint. */
  UNIQUE,
  /** A foreign key. */
  FOREIGN_KEY,
  /** A check constraint. */
  CHECK
}
