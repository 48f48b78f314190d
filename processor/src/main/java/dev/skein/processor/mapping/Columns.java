package dev.skein.processor.mapping;

import dev.skein.processor.model.ColumnModel;
import dev.skein.processor.problem.MappingMessages;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.UniqueConstraint;
import dev.skein.snapshot.TypeText;
import java.util.List;
import java.util.Optional;

/** Makes columns of what {@code @Column} and {@code @JoinColumn} say, and puts them into tables. */
final class Columns {

  private final Problems problems;

  Columns(Problems problems) {
    this.problems = problems;
  }

  static Column column(ColumnModel said, String name, ColumnType type) {
    return new Column(
        name, type, said.nullable(), false, said.defaultSql(), said.comment(), said.options());
  }

  /**
   * Puts a column into a table, with its checks and its unique constraint.
   *
   * <p>Members may share a column of which at most one of them writes. Hibernate takes the column
   * as the first of them describes it, and so does Skein.
   *
   * @return whether this is the first member that asks for the column
   */
  boolean add(TableDraft table, MappedColumn column, ColumnModel said) {
    Optional<MappedColumn> there = table.add(column);
    there.ifPresent(other -> share(table, column, other, said));
    if (there.isPresent()) {
      return false;
    }
    said.checks()
        .forEach(
            check ->
                table.check(
                    new Part<>(
                        check.name(),
                        List.of(column.name()),
                        name -> new CheckConstraint(name, check.condition(), check.options()),
                        said.place())));
    if (said.unique()) {
      unique(table, List.of(column.name()), said);
    }
    return true;
  }

  private void share(TableDraft table, MappedColumn column, MappedColumn other, ColumnModel said) {
    if (!column.readOnly() && !other.readOnly()) {
      problems.error(
          said.place(),
          MappingMessages.columnTwice(
              memberOf(table, column), memberOf(table, other), column.name()));
    } else if (other.readOnly() && !column.readOnly()) {
      table.replace(other.writtenBy(column));
    } else if (!said.readOnly() && !column.column().type().equals(other.column().type())) {
      tellTypes(table, column, other, said.place());
    }
  }

  /** Of two sizes Hibernate takes the first, which is as good; of two types the one is wrong. */
  private void tellTypes(TableDraft table, MappedColumn column, MappedColumn other, Place place) {
    String member = memberOf(table, column);
    String first = memberOf(table, other);
    ColumnType type = column.column().type();
    ColumnType firstType = other.column().type();
    if (type.sqlTypeOrNull() != null && type.sqlTypeOrNull() == firstType.sqlTypeOrNull()) {
      problems.warning(
          place,
          MappingMessages.siblingSize(
              member, TypeText.of(type), first, TypeText.of(firstType), column.name()));
    } else {
      problems.error(
          place,
          MappingMessages.siblingColumn(
              member, TypeText.of(type), first, TypeText.of(firstType), column.name()));
    }
  }

  static void unique(TableDraft table, List<String> columns, ColumnModel said) {
    table.unique(
        new Part<>(null, columns, name -> new UniqueConstraint(name, columns), said.place()));
  }

  private static String memberOf(TableDraft table, MappedColumn column) {
    if (column.path().contains("#")) {
      return Tables.simple(column.path().substring(0, column.path().indexOf('#')))
          + "."
          + column.path().substring(column.path().indexOf('#') + 1);
    }
    String member = table.origin().member();
    return member == null || member.startsWith("@")
        ? Tables.owner(table) + "." + column.path()
        : Tables.owner(table);
  }
}
