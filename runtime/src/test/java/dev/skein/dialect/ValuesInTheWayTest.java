package dev.skein.dialect;

import static dev.skein.dialect.AlterColumnCases.holding;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.arrayOf;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.enumOf;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.numeric;
import static dev.skein.migration.ColumnTypes.text;
import static dev.skein.migration.ColumnTypes.tinyint;
import static dev.skein.migration.ColumnTypes.type;
import static dev.skein.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.skein.migration.Operations;
import dev.skein.migration.Recording;
import dev.skein.operation.Database;
import dev.skein.stored.StoredSchema;
import dev.skein.testsupport.TestDatabase;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A value that does not fit what a column becomes stops the change: none is cut unnoticed. */
class ValuesInTheWayTest {

  static Stream<Arguments> changes() {
    return TestDatabase.kinds().stream()
        .flatMap(kind -> Stream.concat(changes(kind), arrayChanges(kind)))
        .filter(
            change ->
                change.get()[0] != Database.SQLITE
                    || !STORED_AS_IT_IS_BY_SQLITE.contains(change.get()[1]));
  }

  /** SQLite does not look at how long a text or how great a number is. */
  private static final Set<Object> STORED_AS_IT_IS_BY_SQLITE =
      Set.of(
          "text too long",
          "text without limit too long",
          "text too long for a type in own words",
          "number too great");

  private static Stream<Arguments> changes(Database kind) {
    return Stream.of(
        change(
            kind,
            "text too long",
            holding(varchar(20), Arrays.asList("too long")),
            op -> op.alterColumn("t", "c").from(varchar(20)).to(varchar(3))),
        change(
            kind,
            "text without limit too long",
            holding(text(), Arrays.asList("too long")),
            op -> op.alterColumn("t", "c").from(text()).to(varchar(3))),
        change(
            kind,
            "text too long for a type in own words",
            holding(varchar(20), Arrays.asList("too long")),
            op -> op.alterColumn("t", "c").from(varchar(20)).to(type("varchar(3)"))),
        change(
            kind,
            "number too great",
            holding(bigint(), Arrays.asList(1L << 40)),
            op -> op.alterColumn("t", "c").from(bigint()).to(integer())),
        change(
            kind,
            "no number",
            holding(varchar(20), Arrays.asList("twelve")),
            op -> op.alterColumn("t", "c").from(varchar(20)).to(integer())),
        change(
            kind,
            "number with a fraction",
            holding(varchar(20), Arrays.asList("12", "4.7")),
            op -> op.alterColumn("t", "c").from(varchar(20)).to(integer())),
        change(
            kind,
            "empty text",
            holding(varchar(20), Arrays.asList("12", "")),
            op -> op.alterColumn("t", "c").from(varchar(20)).to(numeric(10, 2))),
        change(
            kind,
            "number with something behind it",
            holding(text(), Arrays.asList("12", "12 pages")),
            op -> op.alterColumn("t", "c").from(text()).to(bigint())),
        change(
            kind,
            "constant in use",
            holding(enumOf("A", "B").check("ck_t"), Arrays.asList("A", "B")),
            op ->
                op.alterColumn("t", "c")
                    .from(enumOf("A", "B").check("ck_t"))
                    .to(enumOf("A").check("ck_t"))),
        change(
            kind,
            "position of no constant",
            holding(tinyint(), Arrays.asList(0, null, 2)),
            op ->
                op.alterColumn("t", "c").from(tinyint()).to(varchar(9)).positionsToNames("A", "B")),
        change(
            kind,
            "name of no constant",
            holding(varchar(9), Arrays.asList("A", null, "C")),
            op ->
                op.alterColumn("t", "c").from(varchar(9)).to(tinyint()).namesToPositions("A", "B")),
        change(
            kind,
            "NULL without backfill",
            holding(integer(), Arrays.asList(1, null)),
            op -> op.alterColumn("t", "c").from(integer()).to(integer(), notNull())),
        change(
            kind,
            "rows without a value for a new column",
            holding(integer(), Arrays.asList(1)),
            op -> op.addColumn("t", "d", integer(), notNull())));
  }

  /** Elsewhere an array is a JSON document, whose elements have no type of their own. */
  private static Stream<Arguments> arrayChanges(Database kind) {
    return kind != Database.H2 && kind != Database.POSTGRESQL
        ? Stream.of()
        : Stream.of(
            change(
                kind,
                "text too long in an array",
                op -> {
                  op.createTable("t").column("id", integer()).column("c", arrayOf(varchar(20)));
                  op.execute("insert into t (id, c) values (1, array['too long'])");
                },
                op -> op.alterColumn("t", "c").from(arrayOf(varchar(20))).to(arrayOf(varchar(3)))));
  }

  private static Arguments change(
      Database kind,
      String name,
      Consumer<? super Operations> given,
      Consumer<? super Operations> change) {
    Dialect dialect = Dialects.of(kind);
    List<String> before = dialect.render(Recording.of(given));
    StoredSchema stored =
        dialect.needsStoredSchema() ? StoredSchema.empty().after(before) : StoredSchema.empty();
    return Arguments.of(kind, name, before, dialect.render(Recording.of(change), stored));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("changes")
  void stopIt(Database kind, String name, List<String> given, List<String> change) {
    stopIt(kind, name, List.of(), given, change);
  }

  static Stream<Arguments> changesOnMySqlAndMariaDb() {
    return changes().filter(change -> BY_MODE.contains(change.get()[0]));
  }

  private static final Set<Object> BY_MODE = Set.of(Database.MYSQL, Database.MARIADB);

  /** By itself it would cut and round there, and take zero for what is no number. */
  @ParameterizedTest(name = "{0}: {1}", allowZeroInvocations = true)
  @MethodSource("changesOnMySqlAndMariaDb")
  void stopItInSessionsThatAreNotStrict(
      Database kind, String name, List<String> given, List<String> change) {
    stopIt(kind, name, List.of("set sql_mode = ''"), given, change);
  }

  private static void stopIt(
      Database kind, String name, List<String> mode, List<String> given, List<String> change) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      database.execute(mode);
      database.execute(given);
      var rows = database.query("select * from t order by id");
      assertThat(catchThrowable(() -> database.execute(change)))
          .as(name)
          .hasCauseInstanceOf(SQLException.class);
      assertThat(database.query("select * from t order by id")).isEqualTo(rows);
    }
  }
}
