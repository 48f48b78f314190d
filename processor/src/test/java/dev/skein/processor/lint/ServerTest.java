package dev.skein.processor.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.AddCheck;
import dev.skein.operation.AddColumn;
import dev.skein.operation.AlterColumn;
import dev.skein.operation.Database;
import dev.skein.operation.Operation;
import dev.skein.operation.RenameColumn;
import dev.skein.processor.problem.LintCode;
import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.NamedList;
import dev.skein.schema.Schema;
import dev.skein.schema.SqlType;
import dev.skein.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is so only from some version on, as the manuals say. */
class ServerTest {

  private static final Column NUMBER = Column.of("n", ColumnType.of(SqlType.INTEGER));
  private static final CheckConstraint CHECK = new CheckConstraint("ck_t", "n >= 0");

  private static List<LintCode> found(Database database, String version, Operation operation) {
    Table table =
        Table.named("t")
            .columns(none -> NamedList.of(List.of(NUMBER)))
            .checks(none -> NamedList.of(List.of(CHECK)));
    KnownTables tables =
        new KnownTables(new Schema(NamedList.of(List.of(table)), NamedList.empty()), List.of());
    return operation.accept(new Server(database, Version.of(version)).facts(tables)).stream()
        .map(Fact::code)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"10, true", "11, false", "18.1, false"})
  void postgresNotesADefault(String version, boolean rewrites) {
    Operation operation = new AddColumn("t", NUMBER.withName("m").notNull(), "0");

    assertThat(found(Database.POSTGRESQL, version, operation))
        .isEqualTo(rewrites ? List.of(LintCode.TABLE_REWRITE) : List.of());
  }

  @ParameterizedTest
  @CsvSource({"8.0.15, false", "8.0.16, true", "8.0, true", "8.4, true"})
  void mySqlKeepsChecks(String version, boolean copies) {
    List<LintCode> expected = copies ? List.of(LintCode.TABLE_REWRITE) : List.of();

    assertThat(found(Database.MYSQL, version, new AddCheck("t", CHECK))).isEqualTo(expected);
    assertThat(found(Database.MYSQL, version, new RenameColumn("t", "n", "m"))).isEqualTo(expected);
    assertThat(found(Database.MARIADB, "10.11", new RenameColumn("t", "n", "m"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"10.11, true", "11.1.6, true", "11.2, false", "11.8, false"})
  void mariaDbCopiesBesideWriters(String version, boolean waits) {
    Operation operation =
        new AlterColumn("t", NUMBER, NUMBER.withType(ColumnType.of(SqlType.BIGINT)));

    assertThat(found(Database.MARIADB, version, operation))
        .isEqualTo(waits ? List.of(LintCode.TABLE_REWRITE) : List.of());
  }

  @Test
  void aDefaultIsOneValueOrOneForEachRow() {
    assertThat(List.of("7", "'now(x)'", "now()", "current_timestamp(6)", "cast('x' as varchar(9))"))
        .noneMatch(Defaults::isVolatile);
    assertThat(List.of("gen_random_uuid()", "nextval('s')", "clock_timestamp()", "mine(1)"))
        .allMatch(Defaults::isVolatile);
  }

  @Test
  void whatAVersionLeavesOpenIsTheNewest() {
    assertThat(Version.of("8.0").isAtLeast("8.0.40")).isTrue();
    assertThat(Version.of("8.0.15").isAtLeast("8.0.16")).isFalse();
    assertThat(Version.of("10").isAtLeast("10.7")).isFalse();
    assertThat(Version.parse("8.x")).isEmpty();
  }
}
