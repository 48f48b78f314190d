package dev.skein.testsupport;

import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType.Enumeration;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.Index;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.ReferentialAction;
import dev.skein.schema.Table;
import dev.skein.schema.UniqueConstraint;
import dev.skein.testsupport.CataloguePart.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What SQLite's catalogue has to tell, where Hibernate alone is no standard: its dialect creates
 * neither foreign keys nor unique constraints of several columns. Tables, columns and sequences are
 * Hibernate's; keys, constraints and indexes are those of the model, and any other that Hibernate
 * does create.
 */
public final class SqliteStandard {

  private SqliteStandard() {}

  /** The catalogue of Hibernate's database with the keys of the model's tables. */
  public static Catalogue of(Collection<Table> model, Catalogue hibernates) {
    Map<String, List<CataloguePart>> parts = new HashMap<>();
    model.forEach(table -> parts.put(name(table.name()), parts(table)));
    var tables = new TreeMap<>(hibernates.tables());
    tables.replaceAll((name, table) -> with(parts.getOrDefault(name, List.of()), table));
    return new Catalogue(tables, hibernates.sequences());
  }

  private static CatalogueTable with(List<CataloguePart> model, CatalogueTable hibernates) {
    List<CataloguePart> parts = new ArrayList<>(model);
    List<String> known = model.stream().map(SqliteStandard::compared).toList();
    hibernates.parts().stream().filter(part -> !known.contains(compared(part))).forEach(parts::add);
    return new CatalogueTable(hibernates.columns(), parts, hibernates.comment());
  }

  private static String compared(CataloguePart part) {
    return part.describe(Catalogue.AS_HIBERNATE);
  }

  private static List<CataloguePart> parts(Table table) {
    return Stream.of(
            Stream.ofNullable(table.primaryKey()).map(SqliteStandard::primaryKey),
            table.uniqueConstraints().stream().map(SqliteStandard::unique),
            table.foreignKeys().stream().map(SqliteStandard::foreignKey),
            table.indexes().stream().map(SqliteStandard::index),
            table.checks().stream().map(SqliteStandard::check),
            table.columns().stream().flatMap(SqliteStandard::enumeration))
        .flatMap(parts -> parts)
        .toList();
  }

  private static CataloguePart primaryKey(PrimaryKey key) {
    return new CataloguePart(Kind.PRIMARY_KEY, name(key.name()), names(key.columns()), "");
  }

  private static CataloguePart unique(UniqueConstraint unique) {
    return new CataloguePart(Kind.UNIQUE, name(unique.name()), names(unique.columns()), "");
  }

  private static CataloguePart foreignKey(ForeignKey key) {
    String target = name(key.referencedTable());
    List<String> columns =
        IntStream.range(0, key.columns().size())
            .mapToObj(
                i ->
                    name(key.columns().get(i))
                        + " -> "
                        + target
                        + "."
                        + name(key.referencedColumns().get(i)))
            .toList();
    String actions = "on delete " + words(key.onDelete()) + " on update " + words(key.onUpdate());
    return new CataloguePart(Kind.FOREIGN_KEY, name(key.name()), columns, actions);
  }

  private static String words(ReferentialAction action) {
    return action.name().replace('_', ' ');
  }

  private static CataloguePart index(Index index) {
    List<String> columns =
        index.columns().stream()
            .map(column -> name(column.name()) + (column.descending() ? " desc" : ""))
            .toList();
    return new CataloguePart(
        index.unique() ? Kind.UNIQUE_INDEX : Kind.INDEX, name(index.name()), columns, "");
  }

  private static CataloguePart check(CheckConstraint check) {
    return check(check.name(), check.condition());
  }

  private static Stream<CataloguePart> enumeration(Column column) {
    return column.type() instanceof Enumeration type && type.checkName() != null
        ? Stream.of(check(type.checkName(), column.name() + " in " + list(type.values())))
        : Stream.empty();
  }

  private static String list(List<String> values) {
    return values.stream()
        .map(value -> "'" + value.replace("'", "''") + "'")
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static CataloguePart check(String name, String condition) {
    return new CataloguePart(
        Kind.CHECK, name(name), List.of(), SqliteCatalogueReader.comparableCondition(condition));
  }

  private static List<String> names(List<String> written) {
    return written.stream().map(SqliteStandard::name).toList();
  }

  /** As the catalogue tells it: SQLite has no schemas, and finds a name whatever its case. */
  private static String name(String written) {
    String local = written.replaceFirst("^(`[^`]*`|[^`.]*)\\.(?=.)", "").replace("`", "");
    return SqliteCatalogueReader.needsQuotes(local)
        ? "`" + local + "`"
        : local.toLowerCase(Locale.ROOT);
  }
}
