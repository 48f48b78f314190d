package dev.skein.processor.entity;

import dev.skein.processor.model.ColumnModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the constraints of a member make of its column.
 *
 * @param notNull whether there has to be a value
 * @param length the most characters, or null if nothing is said
 * @param digits the digits of a number, or null if nothing is said
 * @param bounds what a number has to be, as SQL behind the column's name: {@code >= 3}
 */
record Limits(
    boolean notNull, @Nullable Integer length, @Nullable Digits digits, List<String> bounds) {

  static final Limits NONE = new Limits(false, null, null, List.of());

  /**
   * The digits of a number.
   *
   * @param inAll how many in all
   * @param afterPoint how many of them after the point
   */
  record Digits(int inAll, int afterPoint) {}

  /** The column within these limits, which go before what the column says itself. */
  ColumnModel applyTo(ColumnModel column) {
    ColumnModel limited = length == null ? column : column.withLength(length);
    return digits == null ? limited : limited.withDigits(digits.inAll(), digits.afterPoint());
  }
}
