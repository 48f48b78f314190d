package dev.skein.processor.mapping;

import dev.skein.processor.model.Intent;
import dev.skein.processor.model.Intent.ColumnIntent;
import dev.skein.processor.model.Intent.TableIntent;
import dev.skein.processor.problem.KeyMessages;
import dev.skein.processor.problem.MappingMessages;
import dev.skein.processor.problem.Problems;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.ColumnType.Enumeration;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.Index;
import dev.skein.schema.Named;
import dev.skein.schema.NamedList;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.Schema;
import dev.skein.schema.Sequence;
import dev.skein.schema.Table;
import dev.skein.schema.UniqueConstraint;
import dev.skein.snapshot.Snapshot;
import dev.skein.snapshot.TableOrigin;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names what has no name yet and puts everything together. */
final class SchemaAssembly {

  private final List<TableDraft> drafts;
  private final NamedList<Sequence> sequences;
  private final Problems problems;
  private final ConstraintNames names = new ConstraintNames();

  SchemaAssembly(List<TableDraft> drafts, NamedList<Sequence> sequences, Problems problems) {
    this.drafts = drafts;
    this.sequences = sequences;
    this.problems = problems;
  }

  Mapped assemble() {
    drafts.forEach(draft -> names.takeForRelation(draft.name().schema(), draft.name().name()));
    sequences.forEach(sequence -> names.takeForRelation(null, sequence.name()));
    drafts.forEach(this::takeGivenNames);
    drafts.forEach(
        draft ->
            draft
                .foreignKeysLeftOut()
                .forEach(
                    (asked, made) ->
                        problems.warning(
                            asked.part().place(),
                            KeyMessages.oneForeignKey(
                                asked.member(), asked.target(), made.member(), made.target()))));
    NamedList<Table> tables = NamedList.of(drafts.stream().map(this::table).toList());
    return new Mapped(
        new Snapshot(new Schema(tables, sequences), byTable(SchemaAssembly::origin)),
        new Intent(byTable(SchemaAssembly::intent)));
  }

  private <T> Map<String, T> byTable(Function<TableDraft, T> value) {
    return drafts.stream().collect(Collectors.toMap(draft -> draft.name().qualified(), value));
  }

  private void takeGivenNames(TableDraft draft) {
    takeGivenNames(draft, draft.uniques(), names::take);
    takeGivenNames(draft, draft.foreignKeys(), names::takeForConstraint);
    takeGivenNames(draft, draft.indexes(), names::takeForRelation);
    draft.indexes().stream()
        .filter(index -> draft.foreignKeys().stream().anyMatch(key -> isInTheWay(index, key)))
        .forEach(index -> refuse(draft, index, String.valueOf(index.name())));
    takeGivenNames(draft, draft.checks(), names::takeForConstraint);
  }

  private void takeGivenNames(
      TableDraft draft, List<? extends Part<?>> parts, BiPredicate<@Nullable String, String> take) {
    for (Part<?> part : parts) {
      String name = part.name();
      if (name != null && !take.test(draft.name().schema(), name)) {
        refuse(draft, part, name);
      }
    }
  }

  private void refuse(TableDraft draft, Part<?> part, String name) {
    problems.error(part.place(), MappingMessages.constraintTwice(name, draft.name().qualified()));
  }

  /** MySQL calls the index that a foreign key needs after the key, unless there is one already. */
  private static boolean isInTheWay(Part<Index> index, Part<ForeignKey> key) {
    String name = index.name();
    String other = key.name();
    return name != null
        && other != null
        && Identifiers.key(name).equals(Identifiers.key(other))
        && !startsWith(index.columns(), key.columns());
  }

  private static boolean startsWith(List<String> columns, List<String> first) {
    return columns.size() >= first.size() && columns.subList(0, first.size()).equals(first);
  }

  private Table table(TableDraft draft) {
    return new Table(
        draft.name().qualified(),
        NamedList.of(draft.columns().stream().map(column -> column(draft, column)).toList()),
        primaryKey(draft),
        named(draft, "uk", uniques(draft)),
        named(draft, "fk", draft.foreignKeys()),
        named(draft, "ix", draft.indexes()),
        named(draft, "ck", draft.checks()),
        draft.origin().comment(),
        draft.origin().options());
  }

  private Column column(TableDraft draft, MappedColumn column) {
    return column.column().withType(named(draft, column, column.column().type()));
  }

  /** Texts that a type holds its column to may need a check, and that a name. */
  private ColumnType named(TableDraft draft, MappedColumn column, ColumnType type) {
    if (type instanceof ColumnType.Array array) {
      return new ColumnType.Array(named(draft, column, array.element()));
    }
    return type instanceof Enumeration texts && texts.checkName() != null
        ? new Enumeration(
            texts.values(),
            texts.length(),
            names.derive("ck", draft.name(), List.of(column.name())))
        : type;
  }

  private @Nullable PrimaryKey primaryKey(TableDraft draft) {
    return draft.primaryKey().isEmpty()
        ? null
        : new PrimaryKey(names.derive("pk", draft.name(), List.of()), draft.primaryKey());
  }

  /** What the primary key says already, or the column and the table both, is said once. */
  private static List<Part<UniqueConstraint>> uniques(TableDraft draft) {
    List<Part<UniqueConstraint>> uniques =
        draft.uniques().stream()
            .filter(unique -> !Set.copyOf(unique.columns()).equals(Set.copyOf(draft.primaryKey())))
            .toList();
    Set<List<String>> given =
        uniques.stream()
            .filter(unique -> !unique.isUnnamed())
            .map(Part::columns)
            .collect(Collectors.toCollection(HashSet::new));
    return uniques.stream()
        .filter(unique -> !unique.isUnnamed() || given.add(unique.columns()))
        .toList();
  }

  private <T extends Named> NamedList<T> named(
      TableDraft draft, String prefix, List<Part<T>> parts) {
    Map<String, T> named = new LinkedHashMap<>();
    for (Part<T> part : parts) {
      String name =
          part.name() != null ? part.name() : names.derive(prefix, draft.name(), part.columns());
      named.put(name, part.named().apply(name));
    }
    return NamedList.of(named.values());
  }

  private static TableOrigin origin(TableDraft draft) {
    Map<String, String> paths = new LinkedHashMap<>();
    Map<String, List<String>> enums = new LinkedHashMap<>();
    for (MappedColumn column : draft.columns()) {
      paths.put(column.name(), column.path());
      if (!column.enumConstants().isEmpty()) {
        enums.put(column.name(), column.enumConstants());
      }
    }
    return new TableOrigin(
        draft.origin().entityClass(),
        draft.origin().subclasses(),
        draft.origin().member(),
        paths,
        enums);
  }

  private static TableIntent intent(TableDraft draft) {
    Map<String, ColumnIntent> columns = new LinkedHashMap<>();
    draft.columns().forEach(column -> columns.put(column.name(), column.intent()));
    return new TableIntent(
        draft.origin().renamedFrom(),
        Set.copyOf(draft.origin().dropped()),
        columns,
        draft.origin().place());
  }
}
