package dev.skein.dialect;

import static dev.skein.dialect.OnlineStatement.alone;
import static dev.skein.dialect.OnlineStatement.batches;
import static dev.skein.dialect.OnlineStatement.patient;
import static dev.skein.dialect.OnlineStatement.plain;
import static dev.skein.migration.ColumnOptions.backfill;
import static dev.skein.migration.ColumnOptions.defaultSql;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnOptions.now;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.enumOf;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.timestamp;
import static dev.skein.migration.ColumnTypes.varchar;
import static dev.skein.migration.ForeignKeys.references;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.migration.Operations;
import dev.skein.migration.Recording;
import dev.skein.operation.Database;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a gentle form is, word for word; OnlineTest runs them. */
class OnlineSqlTest {

  @Test
  void onPostgresqlWhatNeedsTheTableAsksForItShortly() {
    assertThat(postgresql(op -> op.dropColumn("shop.`Books`", "old")))
        .containsExactly(
            plain(
                """
                do $skein$
                begin
                  lock table only shop."Books" in share update exclusive mode;
                  for attempt in 1 .. 900 loop
                    begin
                      set local lock_timeout = '100ms';
                      alter table shop."Books" drop column old;
                      return;
                    exception when lock_not_available or deadlock_detected then
                      if attempt = 900 then
                        raise;
                      end if;
                      perform pg_sleep(0.2 + 0.8 * random());
                    end;
                  end loop;
                end $skein$"""));
  }

  @Test
  void onPostgresqlIndexesAreBuiltConcurrently() {
    assertThat(postgresql(op -> op.createIndex("ix", "books", "title desc", "`Pages`")))
        .containsExactly(alone("create index concurrently ix on books (title desc, \"Pages\")"));
    assertThat(postgresql(op -> op.createUniqueIndex("ux", "shop.books", "title")))
        .containsExactly(alone("create unique index concurrently ux on shop.books (title)"));
    assertThat(postgresql(op -> op.dropIndex("`ix old`", "shop.books")))
        .containsExactly(alone("drop index concurrently shop.\"ix old\""));
    assertThat(postgresql(op -> op.addUnique("books", "uk", "title", "pages")))
        .containsExactly(
            alone("create unique index concurrently uk on books (title, pages)"),
            brief("alter table books add constraint uk unique using index uk"));
    assertThat(postgresql(op -> op.addPrimaryKey("books", "pk", "id")))
        .containsExactly(
            alone("create unique index concurrently pk on books (id)"),
            brief("alter table books add constraint pk primary key using index pk"));
    assertThat(postgresql(op -> op.addUnique("books", "uk", "title").options("deferrable")))
        .containsExactly(brief("alter table books add constraint uk unique (title) deferrable"));
  }

  @Test
  void onPostgresqlConstraintsAreValidatedAfterwards() {
    assertThat(
            postgresql(
                op -> op.addForeignKey("books", "fk", "author_id", references("authors", "id"))))
        .containsExactly(
            brief(
                "alter table books add constraint fk foreign key (author_id) references authors (id) not valid"),
            plain("alter table books validate constraint fk"));
    assertThat(postgresql(op -> op.addCheck("books", "ck", "pages > 0")))
        .containsExactly(
            brief("alter table books add constraint ck check (pages > 0) not valid"),
            plain("alter table books validate constraint ck"));
  }

  @Test
  void onPostgresqlValuesComeInBatchesAndNotNullIsProvedBefore() {
    assertThat(
            postgresql(
                op ->
                    op.alterColumn("books", "pages")
                        .from(integer())
                        .to(integer(), notNull(), backfill("0"))))
        .containsExactly(
            batches("update books set pages = 0 where pages is null"),
            brief(
                "alter table books add constraint skein_not_null check (pages is not null) not valid"),
            batches("update books set pages = 0 where pages is null"),
            plain("alter table books validate constraint skein_not_null"),
            brief(
                "alter table books alter column pages set not null",
                "alter table books drop constraint skein_not_null"));
    assertThat(postgresql(op -> op.addColumn("books", "twice", integer(), backfill("pages * 2"))))
        .containsExactly(
            brief("alter table books add column twice integer"),
            batches("update books set twice = pages * 2 where twice is null"));
    assertThat(postgresql(op -> op.addColumn("books", "made", timestamp(6), backfill(now()))))
        .containsExactly(
            brief(
                "alter table books add column made timestamp(6)",
                "alter table books alter column made set default localtimestamp"),
            batches("update books set made = localtimestamp where made is null"),
            brief("alter table books alter column made drop default"));
  }

  @Test
  void onPostgresqlTextsOfASetAreNoNumbers() {
    assertThat(
            postgresql(
                op ->
                    op.alterColumn("books", "state")
                        .from(enumOf("NEW").check("ck"))
                        .to(enumOf("NEW", "SOLD").check("ck"))))
        .last()
        .isEqualTo(plain("alter table books validate constraint ck"));
  }

  @Test
  void onPostgresqlWhatIsQuickIsOneLock() {
    assertThat(
            postgresql(op -> op.addColumn("books", "stars", integer(), notNull(), backfill("3"))))
        .containsExactly(
            brief(
                "alter table books add column stars integer default 3 not null",
                "alter table books alter column stars drop default"));
    assertThat(
            postgresql(
                op ->
                    op.addColumn(
                        "books",
                        "state",
                        enumOf("NEW", "OLD").check("ck_state"),
                        notNull(),
                        defaultSql("'NEW'"))))
        .containsExactly(
            brief(
                "alter table books add column state varchar(255) default 'NEW' not null",
                "alter table books add constraint ck_state check (state in ('NEW', 'OLD')) not valid"),
            plain("alter table books validate constraint ck_state"));
    assertThat(postgresql(op -> op.renameColumn("books", "a", "b")))
        .containsExactly(brief("alter table books rename column a to b"));
  }

  @Test
  void onPostgresqlWhatIsNoChangeOfATableStaysAsItIs() {
    assertThat(postgresql(op -> op.createTable("t").column("id", bigint())))
        .containsExactly(plain("create table t (\n  id bigint\n)"));
    assertThat(postgresql(op -> op.execute("vacuum books;")))
        .containsExactly(alone("vacuum books"));
    assertThat(postgresql(op -> op.insert("t").columns("id").row(1)))
        .allMatch(statement -> statement.manner() == OnlineStatement.Manner.PLAIN)
        .hasSize(1);
  }

  @Test
  void aTextMayHoldTheQuote() {
    assertThat(postgresql(op -> op.addCheck("t", "ck", "a <> '$skein$'")).get(0).sql())
        .startsWith("do $skein1$\n")
        .endsWith("end $skein1$");
  }

  @ParameterizedTest
  @EnumSource(names = {"MYSQL", "MARIADB"})
  void onMySqlChangesAskThatOthersMayWrite(Database database) {
    assertThat(online(database, op -> op.addColumn("books", "stars", integer())))
        .containsExactly(patient("alter table books add column stars integer, lock=none"));
    assertThat(online(database, op -> op.createIndex("ix", "books", "title")))
        .containsExactly(patient("create index ix on books (title) lock=none"));
    assertThat(
            online(
                database, op -> op.addColumn("books", "twice", integer(), backfill("pages * 2"))))
        .containsExactly(
            patient("alter table books add column twice integer, lock=none"),
            batches("update books set twice = pages * 2 where twice is null"));
    assertThat(
            online(
                database,
                op -> op.addForeignKey("books", "fk", "`Order`", references("authors", "id"))))
        .containsExactly(
            plain(
                "select (select 'books has rows that point to no row of authors' union all select '' from books child where child.`Order` is not null and not exists (select 1 from authors parent where parent.id = child.`Order`)) into @skein"),
            plain("set foreign_key_checks = 0"),
            patient(
                "alter table books add constraint fk foreign key (`Order`) references authors (id), lock=none"),
            plain("set foreign_key_checks = 1"),
            plain(
                "select (select 'books has rows that point to no row of authors' union all select '' from books child where child.`Order` is not null and not exists (select 1 from authors parent where parent.id = child.`Order`)) into @skein"));
    assertThat(
            online(
                database,
                op ->
                    op.alterColumn("books", "code")
                        .from(integer())
                        .to(varchar(20))
                        .using("concat('c', code)")))
        .allMatch(statement -> statement.manner() == OnlineStatement.Manner.PLAIN)
        .isNotEmpty();
    assertThat(online(database, op -> op.execute("select 1"))).containsExactly(plain("select 1"));
  }

  @Test
  void onMariadbWhatIsInsertedMeanwhileHasItsValue() {
    assertThat(
            online(
                Database.MARIADB,
                op -> op.addColumn("books", "made", timestamp(6), notNull(), backfill(now()))))
        .containsExactly(
            patient("alter table books add column made datetime(6), lock=none"),
            patient("alter table books alter column made set default (now(6)), lock=none"),
            batches("update books set made = now(6) where made is null"),
            patient("alter table books modify column made datetime(6) not null, lock=none"));
  }

  @Test
  void whatOnlyNewerOnesReadStaysAsItIs() {
    assertThat(online(Database.MYSQL, op -> op.dropCheck("books", "ck")))
        .containsExactly(plain("alter table books /*!80016 drop check ck */"));
  }

  @ParameterizedTest
  @EnumSource(names = {"H2", "SQLITE"})
  void theOthersHaveNone(Database database) {
    assertThat(Dialects.of(database).hasOnlineForms()).isFalse();
  }

  private static List<OnlineStatement> postgresql(Consumer<Operations> body) {
    return online(Database.POSTGRESQL, body);
  }

  private static List<OnlineStatement> online(Database database, Consumer<Operations> body) {
    return Recording.of(body).stream()
        .flatMap(operation -> Dialects.of(database).online(operation).stream())
        .toList();
  }

  /** The block around statements that need the table for a moment. */
  private static OnlineStatement brief(String... statements) {
    return plain(
        """
        do $skein$
        begin
          lock table only books in share update exclusive mode;
          for attempt in 1 .. 900 loop
            begin
              set local lock_timeout = '100ms';
        %s      return;
            exception when lock_not_available or deadlock_detected then
              if attempt = 900 then
                raise;
              end if;
              perform pg_sleep(0.2 + 0.8 * random());
            end;
          end loop;
        end $skein$"""
            .formatted(
                Arrays.stream(statements)
                    .map(statement -> "      " + statement + ";\n")
                    .collect(Collectors.joining())));
  }
}
