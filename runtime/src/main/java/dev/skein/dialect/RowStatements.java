package dev.skein.dialect;

import dev.skein.operation.DeleteRows;
import dev.skein.operation.InsertRows;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The statements that put rows into a table and take them out. */
record RowStatements(Identifiers names, Literals literals) {

  List<String> insert(InsertRows operation) {
    if (operation.rows().isEmpty()) {
      return List.of();
    }
    String columns =
        operation.columns().stream().map(names::name).collect(Collectors.joining(", "));
    String rows = operation.rows().stream().map(this::row).collect(Collectors.joining(",\n  "));
    return List.of(
        "insert into "
            + names.qualified(operation.table())
            + " ("
            + columns
            + ") values\n  "
            + rows);
  }

  List<String> delete(DeleteRows operation) {
    return operation.rows().stream().map(row -> delete(operation, row)).toList();
  }

  private String row(List<@Nullable Object> row) {
    return row.stream().map(literals::of).collect(Collectors.joining(", ", "(", ")"));
  }

  private String delete(DeleteRows operation, List<@Nullable Object> row) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> names.name(operation.columns().get(i)) + is(row.get(i)))
        .collect(
            Collectors.joining(
                " and ", "delete from " + names.qualified(operation.table()) + " where ", ""));
  }

  private String is(@Nullable Object value) {
    return value == null ? " is null" : " = " + literals.of(value);
  }
}
