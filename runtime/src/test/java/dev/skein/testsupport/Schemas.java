package dev.skein.testsupport;

import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.ColumnType.Enumeration;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.Index;
import dev.skein.schema.IndexColumn;
import dev.skein.schema.NamedList;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.ReferentialAction;
import dev.skein.schema.Schema;
import dev.skein.schema.Sequence;
import dev.skein.schema.SqlType;
import dev.skein.schema.Table;
import dev.skein.schema.UniqueConstraint;
import dev.skein.testsupport.ColumnTypeArbitraries.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * Generated schemas that every database can hold: foreign keys point to primary keys of the same
 * type, names are unique where some database wants it. Names come from a small pool, so that two
 * generated schemas have much in common.
 */
public final class Schemas {

  private static final String[] TABLES = {
    "authors", "books", "tags", "billing.invoices", "`Order`", "order_lines_of_the_year"
  };
  private static final String[] COLUMNS = {"name", "price", "state", "created_at", "`Mixed Case`"};
  private static final String[] COMMENTS = {"plain", "it's quoted", "two\nlines"};

  private Schemas() {}

  /** Schemas of up to four tables and two sequences. A table may be in the schema "billing". */
  public static Arbitrary<Schema> any() {
    Arbitrary<NamedList<Sequence>> sequences =
        Arbitraries.maps(
                Arbitraries.of("books_seq", "tags_seq"),
                Combinators.combine(Arbitraries.longs().between(1, 9), Arbitraries.of(1L, 5L, 50L))
                    .as((start, increment) -> new Sequence("", start, increment)))
            .map(Schemas::named);
    return Combinators.combine(
            Arbitraries.maps(Arbitraries.of(TABLES), bodies()).ofMaxSize(4),
            links().list().ofMaxSize(4),
            sequences)
        .as((tables, links, counters) -> new Schema(linked(tables, links), counters));
  }

  /** Types a column may have. */
  public static Arbitrary<ColumnType> columnTypes() {
    return ColumnTypeArbitraries.any().map(Typed::type);
  }

  private static NamedList<Sequence> named(Map<String, Sequence> sequences) {
    return NamedList.of(
        sequences.entrySet().stream()
            .map(
                entry ->
                    new Sequence(
                        entry.getKey(), entry.getValue().start(), entry.getValue().increment()))
            .toList());
  }

  /** What a table holds besides foreign keys, not yet knowing the table's name. */
  private record Body(List<Column> key, List<Column> columns, Extras extras) {}

  private record Extras(boolean unique, boolean index, boolean check, @Nullable String comment) {}

  /** A foreign key between the tables of these numbers, modulo how many there are. */
  private record Link(int from, int to, ReferentialAction onDelete, boolean mandatory) {}

  private static Arbitrary<Body> bodies() {
    Arbitrary<Boolean> flag = Arbitraries.of(true, false);
    Arbitrary<Extras> extras = Combinators.combine(flag, flag, flag, comments()).as(Extras::new);
    return Combinators.combine(keys(), columns(), extras).as(Body::new);
  }

  private static Arbitrary<@Nullable String> comments() {
    return Arbitraries.of(COMMENTS).injectNull(0.7);
  }

  private static Arbitrary<List<Column>> keys() {
    Column id = Column.of("id", ColumnType.of(SqlType.BIGINT)).notNull();
    Column code = Column.of("code", ColumnType.of(SqlType.VARCHAR, 36)).notNull();
    return Arbitraries.of(
        List.of(id), List.of(id.withIdentity(true)), List.of(code), List.of(id, code));
  }

  private static Arbitrary<List<Column>> columns() {
    Arbitrary<Column> column =
        Combinators.combine(
                Arbitraries.of(COLUMNS),
                Arbitraries.oneOf(
                    Arbitraries.of(ColumnTypeArbitraries.KEYABLE), ColumnTypeArbitraries.any()),
                Arbitraries.of(true, false),
                Arbitraries.of(true, false),
                comments())
            .as(Schemas::column);
    return column.list().ofMaxSize(5).uniqueElements(Column::name);
  }

  private static Column column(
      String name, Typed typed, boolean nullable, boolean hasDefault, @Nullable String comment) {
    return new Column(
        name, typed.type(), nullable, false, hasDefault ? typed.literal() : null, comment, null);
  }

  private static Arbitrary<Link> links() {
    Arbitrary<Integer> number = Arbitraries.integers().between(0, 3);
    return Combinators.combine(
            number,
            number,
            Arbitraries.of(
                ReferentialAction.NO_ACTION, ReferentialAction.CASCADE, ReferentialAction.SET_NULL),
            Arbitraries.of(true, false))
        .as(Link::new);
  }

  private static NamedList<Table> linked(Map<String, Body> bodies, List<Link> links) {
    List<Table> tables = new ArrayList<>();
    bodies.forEach((name, body) -> tables.add(table(name, body)));
    if (tables.isEmpty()) {
      return NamedList.empty();
    }
    for (Link link : links) {
      int from = link.from() % tables.size();
      Table target = tables.get(link.to() % tables.size());
      tables.set(from, link(tables.get(from), target, link));
    }
    return NamedList.of(tables);
  }

  private static Table table(String name, Body body) {
    String plain = plain(name);
    List<Column> all = new ArrayList<>(body.key());
    body.columns().forEach(column -> all.add(column.withType(checked(column, plain))));
    Table table =
        Table.named(name)
            .columns(none -> NamedList.of(all))
            .withComment(body.extras().comment())
            .withPrimaryKey(
                new PrimaryKey("pk_" + plain, body.key().stream().map(Column::name).toList()));
    return body.columns().stream()
        .filter(Schemas::isKeyable)
        .findFirst()
        .map(column -> decorated(table, plain, column.name(), body.extras()))
        .orElse(table);
  }

  private static ColumnType checked(Column column, String table) {
    return column.type() instanceof Enumeration type
        ? new Enumeration(type.values(), type.length(), "ck_" + table + "_" + plain(column.name()))
        : column.type();
  }

  private static boolean isKeyable(Column column) {
    return ColumnTypeArbitraries.KEYABLE.stream()
        .anyMatch(typed -> typed.type().equals(column.type()));
  }

  private static Table decorated(Table table, String plain, String column, Extras extras) {
    Table result = table;
    if (extras.unique()) {
      result =
          result.uniqueConstraints(
              all -> all.with(new UniqueConstraint("uk_" + plain, List.of(column))));
    }
    if (extras.index()) {
      String first = result.columns().toList().get(0).name();
      List<IndexColumn> columns =
          List.of(new IndexColumn(column, true), new IndexColumn(first, false));
      result = result.indexes(all -> all.with(new Index("ix_" + plain, columns, false, null)));
    }
    if (extras.check()) {
      result =
          result.checks(
              all -> all.with(new CheckConstraint("ck_" + plain, column + " is not null")));
    }
    return result;
  }

  private static Table link(Table table, Table target, Link link) {
    String name = "fk_" + plain(table.name()) + "_" + plain(target.name());
    if (table.foreignKeys().contains(name)) {
      return table;
    }
    PrimaryKey key = Objects.requireNonNull(target.primaryKey());
    boolean nullable = !link.mandatory() || link.onDelete() == ReferentialAction.SET_NULL;
    Table result = table;
    List<String> columns = new ArrayList<>();
    for (String referenced : key.columns()) {
      Column pointing =
          target
              .columns()
              .require(referenced)
              .withIdentity(false)
              .withNullable(nullable)
              .withName(plain(target.name()) + "_" + referenced);
      columns.add(pointing.name());
      result = result.columns(all -> all.with(pointing));
    }
    return result.foreignKeys(
        all ->
            all.with(
                new ForeignKey(name, columns, target.name(), key.columns())
                    .onDelete(link.onDelete())));
  }

  private static String plain(String name) {
    return name.replace("`", "").replace(' ', '_').replace('.', '_').toLowerCase(Locale.ROOT);
  }
}
