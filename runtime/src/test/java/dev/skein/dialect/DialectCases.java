package dev.skein.dialect;

import java.util.List;
import java.util.stream.Stream;

/** Every case that a dialect has to master. */
final class DialectCases {

  private DialectCases() {}

  static List<DialectCase> all() {
    return Stream.of(
            TableCases.all(),
            ColumnCases.all(),
            MadeValueCases.all(),
            AlterColumnCases.all(),
            TypeChangeCases.all(),
            ConstraintCases.all(),
            SequenceCases.all(),
            RowCases.all())
        .flatMap(List::stream)
        .toList();
  }
}
