package dev.skein.processor.mapping;

import dev.skein.processor.model.CheckModel;
import dev.skein.processor.model.IndexModel;
import dev.skein.processor.model.TableModel;
import dev.skein.processor.model.UniqueModel;
import dev.skein.processor.problem.MappingMessages;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import dev.skein.processor.problem.Spelling;
import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Index;
import dev.skein.schema.IndexColumn;
import dev.skein.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What {@code @Table} and {@code @JoinTable} say beyond columns: uniques, indexes and checks. */
final class UniquesAndIndexes {

  private final Naming naming;
  private final Problems problems;

  UniquesAndIndexes(Naming naming, Problems problems) {
    this.naming = naming;
    this.problems = problems;
  }

  /** Adds what an entity says of its tables. */
  void add(MappedEntity entity) {
    add(entity.table(), entity.model().table());
    for (int i = 0; i < entity.secondaryTables().size(); i++) {
      add(entity.secondaryTables().get(i), entity.model().secondaryTables().get(i).table());
    }
  }

  void add(TableDraft table, TableModel said) {
    said.uniques().forEach(unique -> add(table, unique));
    said.indexes().forEach(index -> add(table, index));
    said.checks().forEach(check -> add(table, check));
  }

  private void add(TableDraft table, UniqueModel said) {
    List<IndexColumn> asked =
        said.columns().stream().map(name -> new IndexColumn(name, false)).toList();
    resolve(table, asked, "unique constraint", said.place().within("columnNames"))
        .ifPresent(
            columns -> {
              List<String> names = columns.stream().map(IndexColumn::name).toList();
              table.unique(
                  new Part<>(
                      said.name(),
                      names,
                      name -> new UniqueConstraint(name, names, said.options()),
                      said.place()));
            });
  }

  private void add(TableDraft table, IndexModel said) {
    List<IndexColumn> asked =
        Stream.of(said.columnList().split(",", -1)).map(IndexColumn::parse).toList();
    resolve(table, asked, "index", said.place().within("columnList"))
        .ifPresent(columns -> add(table, said, columns));
  }

  /** A unique index is a unique constraint to Hibernate, whose columns have no direction. */
  private static void add(TableDraft table, IndexModel said, List<IndexColumn> columns) {
    List<String> names = columns.stream().map(IndexColumn::name).toList();
    if (said.unique()) {
      table.unique(
          new Part<>(
              said.name(),
              names,
              name -> new UniqueConstraint(name, names, said.options()),
              said.place()));
    } else {
      table.index(
          new Part<>(
              said.name(),
              names,
              name -> new Index(name, columns, false, said.options()),
              said.place()));
    }
  }

  private static void add(TableDraft table, CheckModel said) {
    table.check(
        new Part<>(
            said.name(),
            List.of(),
            name -> new CheckConstraint(name, said.condition(), said.options()),
            table.origin().place()));
  }

  private Optional<List<IndexColumn>> resolve(
      TableDraft table, List<IndexColumn> asked, String kind, Place place) {
    List<IndexColumn> resolved = new ArrayList<>();
    for (IndexColumn column : asked) {
      Optional<MappedColumn> found =
          table.find(naming.physical(column.name())).or(() -> table.find(column.name()));
      if (found.isEmpty()) {
        unknown(table, column.name(), kind, place);
        return Optional.empty();
      }
      resolved.add(new IndexColumn(found.get().name(), column.descending()));
    }
    return Optional.of(resolved);
  }

  private void unknown(TableDraft table, String column, String kind, Place place) {
    List<String> names = table.columnNames();
    problems.error(
        place,
        MappingMessages.unknownColumn(
            kind,
            column,
            table.name().qualified(),
            names,
            Spelling.closest(column, names).orElse(null)));
  }
}
