package dev.skein.dialect;

import static dev.skein.migration.ColumnOptions.backfill;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnOptions.now;
import static dev.skein.migration.ColumnOptions.options;
import static dev.skein.migration.ColumnOptions.randomUuid;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.type;
import static dev.skein.migration.ForeignKeys.references;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.migration.Operations;
import dev.skein.migration.Recording;
import dev.skein.operation.Database;
import dev.skein.operation.InsertRows;
import dev.skein.schema.ReferentialAction;
import java.util.Currency;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a database cannot do is an error that says what to do. */
class DialectRefusalTest {

  @ParameterizedTest
  @EnumSource(names = {"H2", "POSTGRESQL", "MYSQL", "MARIADB"})
  void javaCodeHasNoSql(Database database) {
    assertThatThrownBy(() -> render(database, op -> op.run("Encrypt phones", connection -> {})))
        .isInstanceOf(DialectException.class)
        .hasMessage(
            "[Skein:Dialect] 'Encrypt phones' is Java code, and has no form in SQL. Run this"
                + " migration on a connection, or write the step with op.execute(..).");
  }

  @ParameterizedTest
  @EnumSource(names = {"H2", "POSTGRESQL", "MYSQL", "MARIADB"})
  void aNewNameDoesNotMoveATable(Database database) {
    assertThatThrownBy(() -> render(database, op -> op.renameTable("a.t", "b.t")))
        .hasMessage(
            "[Skein:Dialect] Renaming the table 'a.t' to 'b.t' would move it to another schema."
                + " Move it with op.execute(..), where the database can, or create it anew and copy"
                + " its rows.");
  }

  @ParameterizedTest
  @EnumSource(names = {"H2", "POSTGRESQL", "MYSQL", "MARIADB"})
  void aNewNameDoesNotMoveASequence(Database database) {
    assertThatThrownBy(() -> render(database, op -> op.renameSequence("s", "b.s")))
        .hasMessageStartingWith(
            "[Skein:Dialect] Renaming the sequence 's' to 'b.s' would move it to another schema.");
  }

  @ParameterizedTest
  @EnumSource(names = {"H2", "POSTGRESQL", "MYSQL", "MARIADB"})
  void aNumberIsNoTimeAndNoUuid(Database database) {
    assertThatThrownBy(
            () -> render(database, op -> op.addColumn("t", "c", integer(), backfill(now()))))
        .hasMessage(
            "[Skein:Dialect] The column 'c' is of a type that now() makes no values of. Give an SQL"
                + " expression in backfill(..).");
    assertThatThrownBy(
            () -> render(database, op -> op.addColumn("t", "c", integer(), backfill(randomUuid()))))
        .hasMessageContaining("that randomUuid() makes no values of");
  }

  @ParameterizedTest
  @EnumSource(names = {"H2", "POSTGRESQL", "MYSQL", "MARIADB"})
  void optionsDoNotChangeByThemselves(Database database) {
    assertThatThrownBy(
            () ->
                render(
                    database,
                    op ->
                        op.alterColumn("t", "c")
                            .from(integer())
                            .to(integer(), options("invisible"))))
        .hasMessage(
            "[Skein:Dialect] The column 't.c' changes its options: nothing became 'invisible', and"
                + " no statement follows from that. Say it with op.execute(..).");
  }

  @ParameterizedTest
  @EnumSource(names = {"H2", "POSTGRESQL", "MYSQL", "MARIADB"})
  void whatFollowsATypeDoesNotChangeByItself(Database database) {
    assertThatThrownBy(
            () ->
                render(
                    database,
                    op ->
                        op.alterColumn("t", "c")
                            .from(type("varchar(7) not null default 'q'"))
                            .to(type("varchar(9)"))))
        .hasMessage(
            "[Skein:Dialect] The column 't.c' changes its definition behind its type: 'default 'q''"
                + " became nothing, and no statement follows from that. Say it with"
                + " op.execute(..).");
  }

  @ParameterizedTest
  @EnumSource(names = {"H2", "POSTGRESQL"})
  void aTypeInOwnWordsChangesWithoutWhatFollowsIt(Database database) {
    assertThat(
            render(
                database,
                op ->
                    op.alterColumn("t", "c")
                        .from(type("VARCHAR(7) NOT NULL DEFAULT 'q'"), notNull())
                        .to(type("varchar(9) DEFAULT 'q'"), notNull())))
        .singleElement()
        .asString()
        .startsWith("alter table t alter column c set data type varchar(9)")
        .doesNotContainIgnoringCase("default");
  }

  @Test
  void postgresWouldCutALongName() {
    String name = "n".repeat(62) + "ü";
    assertThatThrownBy(() -> render(Database.POSTGRESQL, op -> op.dropTable(name)))
        .isInstanceOf(DialectException.class)
        .hasMessage(
            "[Skein:Dialect] The name '%s' has 64 bytes, and PostgreSQL takes 63. Give it a shorter one."
                .formatted(name));
    assertThat(render(Database.H2, op -> op.dropTable(name))).containsExactly("drop table " + name);
  }

  @Test
  void aValueWithoutSql() {
    var rows = new InsertRows("t", List.of("c"), List.of(List.of(Currency.getInstance("EUR"))));
    assertThatThrownBy(() -> Dialects.of(Database.H2).render(rows))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "[Skein:Dialect] A row holds a value of java.util.Currency, which has no form in SQL."
                + " Give text, a number, a boolean, bytes, a UUID, or a date or time of"
                + " java.time.");
  }

  @ParameterizedTest
  @EnumSource(names = {"MYSQL", "MARIADB"})
  void setDefaultIsNoAction(Database database) {
    assertThatThrownBy(
            () ->
                render(
                    database,
                    op ->
                        op.addForeignKey(
                            "t",
                            "fk",
                            "c",
                            references("u", "id").onDelete(ReferentialAction.SET_DEFAULT))))
        .hasMessage(
            "[Skein:Dialect] %s does not know the action SET DEFAULT of a foreign key. Use another one."
                .formatted(database.displayName()));
  }

  @ParameterizedTest
  @EnumSource(names = {"MYSQL", "MARIADB"})
  void infinityIsNoNumber(Database database) {
    assertThatThrownBy(
            () -> render(database, op -> op.insert("t").columns("a").row(Double.POSITIVE_INFINITY)))
        .hasMessage(
            "[Skein:Dialect] A row holds Infinity, and %s has no such number. Give a number, or null."
                .formatted(database.displayName()));
  }

  @Test
  void sqliteWouldStoreNull() {
    assertThatThrownBy(
            () -> render(Database.SQLITE, op -> op.insert("t").columns("a").row(Double.NaN)))
        .hasMessage(
            "[Skein:Dialect] A row holds NaN, which SQLite stores as NULL. Give null, or another number.");
  }

  @Test
  void sqliteDoesNotMakeAnewWhatItDoesNotKnow() {
    assertThatThrownBy(() -> render(Database.SQLITE, op -> op.dropUnique("t", "uk")))
        .hasMessage(
            "[Skein:Dialect] The table 't' is not known, and SQLite can change it only by making it"
                + " anew. Create it before, or say it with op.execute(..).");
  }

  @Test
  void noRowsAreNoStatement() {
    var rows = new InsertRows("t", List.of("c"), List.of());
    assertThat(Dialects.of(Database.H2).render(rows)).isEmpty();
  }

  @Test
  void anEmptySqlIsNoStatement() {
    assertThat(render(Database.H2, op -> op.execute("analyze t").on(Database.H2, " ; "))).isEmpty();
  }

  private static List<String> render(Database database, Consumer<? super Operations> operations) {
    return Dialects.of(database).render(Recording.of(operations));
  }
}
