package dev.skein.processor.problem;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a change may do to those who use the database meanwhile. */
public enum LintCode {
  /** A table is written anew, or copied, and who writes to it waits. */
  TABLE_REWRITE("TableRewrite"),
  /** A new column has a default that is worked out for each row. */
  VOLATILE_DEFAULT("VolatileDefault"),
  /** A table is read as a whole under a lock. */
  SCAN_UNDER_LOCK("ScanUnderLock"),
  /** An index is built, and who writes to the table waits. */
  INDEX_UNDER_LOCK("IndexUnderLock"),
  /** Rows are written in one long transaction. */
  LONG_TRANSACTION("LongTransaction"),
  /** Rows that are there may not be unique. */
  UNIQUE_ON_ROWS("UniqueOnRows"),
  /** A release that still runs asks for what is gone. */
  OLD_RELEASE_MISSES("OldReleaseMisses"),
  /** A release that still runs writes what is refused. */
  OLD_RELEASE_REFUSED("OldReleaseRefused");

  /** What {@code skein.destructive} speaks of can be accepted, too. */
  private static final List<String> LOSSES =
      List.of("DataLoss", "EnumConstantGone", "Narrowing", "SequenceGone", "SubclassGone");

  private static final List<String> ACCEPTABLE =
      List.copyOf(
          new TreeSet<>(
              Stream.concat(Stream.of(values()).map(LintCode::code), LOSSES.stream()).toList()));

  private final String code;

  LintCode(String code) {
    this.code = code;
  }

  /**
   * The code as it is shown.
   *
   * @return the code
   */
  public String code() {
    return code;
  }

  /**
   * The codes of all that can be accepted, in alphabetical order.
   *
   * @return the codes
   */
  public static List<String> acceptable() {
    return ACCEPTABLE;
  }
}
