package dev.skein.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.AlterColumn;
import dev.skein.operation.CreateTable;
import dev.skein.operation.Database;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.ColumnType.Enumeration;
import dev.skein.schema.SqlType;
import dev.skein.schema.Table;
import dev.skein.testsupport.Catalogue;
import dev.skein.testsupport.TestDatabase;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any column altered into any other of its kind is the column that a new table would have. */
class AlterationTest {

  /** One verdict for one commit; take it away to look for what is not known yet. */
  private static final String SEED = "20261122";

  @Provide
  Arbitrary<List<Column>> textColumns() {
    return pairs(
        Arbitraries.of(
            ColumnType.of(SqlType.VARCHAR, 20),
            ColumnType.of(SqlType.VARCHAR, 20_000_000),
            ColumnType.of(SqlType.CHAR, 8),
            ColumnType.of(SqlType.TEXT),
            new Enumeration(List.of("NEW", "BUSY", "DONE"), 255, "ck_t_c"),
            new Enumeration(List.of("NEW", "BUSY", "DONE"), 20, "ck_t_status"),
            new Enumeration(List.of("NEW", "BUSY"), 255, "ck_t_c")),
        Arbitraries.of("'NEW'", "'BUSY'"));
  }

  @Provide
  Arbitrary<List<Column>> numberColumns() {
    return pairs(
        Arbitraries.of(
            ColumnType.of(SqlType.TINYINT),
            ColumnType.of(SqlType.INTEGER),
            ColumnType.of(SqlType.BIGINT),
            ColumnType.of(SqlType.DOUBLE),
            ColumnType.of(SqlType.NUMERIC, 12, 2)),
        Arbitraries.of("1", "2"));
  }

  @Property(tries = 80, seed = SEED)
  void textOnH2(@ForAll("textColumns") List<Column> columns) {
    alters(Database.H2, columns.get(0), columns.get(1));
  }

  @Property(tries = 80, seed = SEED)
  void numbersOnH2(@ForAll("numberColumns") List<Column> columns) {
    alters(Database.H2, columns.get(0), columns.get(1));
  }

  @Property(tries = 50, seed = SEED)
  void textOnPostgres(@ForAll("textColumns") List<Column> columns) {
    alters(Database.POSTGRESQL, columns.get(0), columns.get(1));
  }

  @Property(tries = 50, seed = SEED)
  void numbersOnPostgres(@ForAll("numberColumns") List<Column> columns) {
    alters(Database.POSTGRESQL, columns.get(0), columns.get(1));
  }

  @Property(tries = 50, seed = SEED)
  void textOnMySql(@ForAll("textColumns") List<Column> columns) {
    alters(Database.MYSQL, columns.get(0), columns.get(1));
  }

  @Property(tries = 50, seed = SEED)
  void numbersOnMySql(@ForAll("numberColumns") List<Column> columns) {
    alters(Database.MYSQL, columns.get(0), columns.get(1));
  }

  @Property(tries = 50, seed = SEED)
  void textOnMariaDb(@ForAll("textColumns") List<Column> columns) {
    alters(Database.MARIADB, columns.get(0), columns.get(1));
  }

  @Property(tries = 50, seed = SEED)
  void numbersOnMariaDb(@ForAll("numberColumns") List<Column> columns) {
    alters(Database.MARIADB, columns.get(0), columns.get(1));
  }

  private static void alters(Database kind, Column before, Column after) {
    Dialect dialect = Dialects.of(kind);
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      database.execute(dialect.render(table(after)));
      Catalogue expected = database.catalogue();
      database.execute("drop table t");

      database.execute(dialect.render(table(before)));
      database.execute(dialect.render(new AlterColumn("t", before, after)));
      assertThat(database.catalogue().difference(expected)).isEmpty();
    }
  }

  private static CreateTable table(Column column) {
    return new CreateTable(Table.named("t").columns(none -> none.with(column)));
  }

  private static Arbitrary<List<Column>> pairs(
      Arbitrary<ColumnType> types, Arbitrary<String> defaults) {
    Arbitrary<Column> column =
        Combinators.combine(
                types,
                Arbitraries.of(true, false),
                defaults.injectNull(0.4),
                Arbitraries.of("one", "it's two").injectNull(0.4))
            .as(
                (type, nullable, defaultSql, comment) ->
                    new Column("c", type, nullable, false, defaultSql, comment, null));
    return column.list().ofSize(2);
  }
}
