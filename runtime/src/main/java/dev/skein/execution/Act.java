package dev.skein.execution;

import dev.skein.dialect.OnlineStatement;
import dev.skein.dialect.Sentence;
import dev.skein.dialect.Sentence.Part;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * One thing that is executed when a migration runs.
 *
 * @param kind what it is
 * @param sentence the SQL, or what a step in Java says of itself, and the operations it is for
 */
public record Act(Kind kind, Sentence sentence) {

  /** What is executed. */
  public enum Kind {
    /** A statement. */
    SQL,
    /** A statement outside of any transaction. */
    ALONE,
    /** An UPDATE that is done for some rows at a time. */
    BATCHES,
    /** A statement that waits for its lock only shortly, again and again. */
    PATIENT,
    /** A step in Java, which only the class of the migration holds. */
    JAVA,
    /** A query that must give no rows: each would be one that points to nothing. */
    NO_ROWS
  }

  static Act of(Kind kind, String text, int operation) {
    return new Act(kind, Sentence.of(text, operation));
  }

  static Act sql(Sentence sentence) {
    return new Act(Kind.SQL, sentence);
  }

  /**
   * What is executed.
   *
   * @return the SQL, or what a step in Java says of itself
   */
  public String text() {
    return sentence.text();
  }

  /**
   * The operations that it does, or a part of them.
   *
   * @return their places among all of the migration, from 0, rising
   */
  public List<Integer> operations() {
    return sentence.operations();
  }

  /**
   * The first of the operations that it does.
   *
   * @return its place among all of the migration, from 0
   */
  public int operation() {
    return operations().get(0);
  }

  /** What it does for some operations, if it does anything for them. */
  Optional<Act> only(IntPredicate wanted) {
    List<Part> parts =
        sentence.parts().stream().filter(part -> wanted.test(part.operation())).toList();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Act(kind, new Sentence(sentence.head(), parts)));
  }

  /** An act for each part. */
  List<Act> apart() {
    return sentence.parts().stream().allMatch(part -> part.text().isEmpty())
        ? List.of(this)
        : sentence.parts().stream()
            .map(part -> new Act(kind, new Sentence(sentence.head(), List.of(part))))
            .toList();
  }

  static Act online(OnlineStatement statement, int operation) {
    Kind kind =
        switch (statement.manner()) {
          case PLAIN -> Kind.SQL;
          case ALONE -> Kind.ALONE;
          case BATCHES -> Kind.BATCHES;
          case PATIENT -> Kind.PATIENT;
        };
    return of(kind, statement.sql(), operation);
  }
}
