package dev.skein.migration;

import dev.skein.schema.Column;
import java.util.function.UnaryOperator;

/** What may stand behind the type of any column; see {@link ColumnOptions}. */
public final class ColumnOption implements ChangeOption {

  private final String word;
  private final UnaryOperator<Column> change;

  ColumnOption(String word, UnaryOperator<Column> change) {
    this.word = word;
    this.change = change;
  }

  String word() {
    return word;
  }

  Column applyTo(Column column) {
    return change.apply(column);
  }
}
