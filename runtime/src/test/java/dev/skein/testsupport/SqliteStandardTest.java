package dev.skein.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.Database;
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
import dev.skein.schema.SqlType;
import dev.skein.schema.Table;
import dev.skein.schema.UniqueConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No key that the model has may be missing from SQLite or be another one. */
class SqliteStandardTest {

  /** As Hibernate creates it: the columns, the primary key and what stands in a column. */
  private static final String HIBERNATES =
      "create table lines (id integer not null, `Mixed Case` varchar(9), state varchar(255)"
          + " check ((state in ('NEW','it''s'))), order_id bigint, primary key (id))";

  private static final String CREATED =
      """
      create table lines (
        id integer not null,
        "Mixed Case" varchar(9),
        state varchar(255) constraint ck_state check (state in ('NEW', 'it''s')),
        order_id bigint,
        constraint pk_lines primary key (id),
        constraint uk_lines unique ("Mixed Case", state),
        constraint fk_lines foreign key (order_id) references "order" (id) on delete cascade,
        constraint ck_lines check (order_id > 0 or "Mixed Case" <> 'a `b`'))
      """;

  private static final String INDEX = "create index ix_lines on lines (state desc, order_id)";

  @Test
  void databaseWithTheKeysOfTheModelIsEqual() {
    assertThat(differences(CREATED)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          unique ("Mixed Case", state) | unique (state)            | unique (`Mixed Case`, state)
          constraint uk_lines unique ("Mixed Case", state), |      | unique (`Mixed Case`, state)
          references "order"           | references lines          | foreign key (order_id -> `order`.id) on delete CASCADE on update NO ACTION
          on delete cascade            | on delete set null        | foreign key (order_id -> `order`.id) on delete CASCADE on update NO ACTION
          order_id > 0                 | order_id > 1              | check order_id>0 or `Mixed Case`<>'a `b`'
          constraint ck_state check (state in ('NEW', 'it''s')) |  | check state in('NEW', 'it''s')
          constraint pk_lines primary key (id), |                  | primary key (id)
          """)
  void keyThatIsMissingOrAnotherOneShows(String right, String wrong, String missing) {
    assertThat(CREATED).contains(right);
    assertThat(differences(CREATED.replace(right, wrong == null ? "" : wrong)))
        .contains("table lines: " + missing + ": missing vs there");
  }

  @Test
  void indexThatIsMissingShows() {
    assertThat(differences(CREATED, "create index ix_lines on lines (state, order_id)"))
        .contains("table lines: index (state desc, order_id): missing vs there");
  }

  @Test
  void whatHibernateCreatesBesidesHasToBeThere() {
    try (TestDatabase here = TestDatabase.fresh(Database.SQLITE);
        TestDatabase there = TestDatabase.fresh(Database.SQLITE)) {
      here.execute("create table t (a integer, b bigint)");
      there.execute("create table t (a integer check (a > 0), b integer unique)");
      Catalogue standard = SqliteStandard.of(List.of(Table.named("billing.t")), there.catalogue());
      assertThat(here.catalogue().difference(standard, Catalogue.AS_HIBERNATE))
          .containsExactly(
              "table t: column b: bigint vs integer",
              "table t: check a>0: missing vs there",
              "table t: unique (b): missing vs there");
    }
  }

  private static List<String> differences(String created) {
    return differences(created, INDEX);
  }

  private static List<String> differences(String created, String index) {
    try (TestDatabase here = TestDatabase.fresh(Database.SQLITE);
        TestDatabase there = TestDatabase.fresh(Database.SQLITE)) {
      here.execute(created, index);
      there.execute(HIBERNATES);
      return here.catalogue()
          .difference(
              SqliteStandard.of(List.of(lines()), there.catalogue()), Catalogue.AS_HIBERNATE);
    }
  }

  private static Table lines() {
    return Table.named("lines")
        .columns(
            none ->
                NamedList.of(
                    List.of(
                        Column.of("id", ColumnType.of(SqlType.INTEGER)).notNull(),
                        Column.of("`Mixed Case`", ColumnType.of(SqlType.VARCHAR, 9)),
                        Column.of("state", new Enumeration(List.of("NEW", "it's"), 255, "ck")),
                        Column.of("order_id", ColumnType.of(SqlType.BIGINT)))))
        .withPrimaryKey(new PrimaryKey("pk_lines", List.of("id")))
        .uniqueConstraints(
            none ->
                NamedList.of(List.of(new UniqueConstraint("uk", List.of("`Mixed Case`", "state")))))
        .foreignKeys(
            none ->
                NamedList.of(
                    List.of(
                        new ForeignKey("fk", List.of("order_id"), "shop.`order`", List.of("id"))
                            .onDelete(ReferentialAction.CASCADE))))
        .indexes(
            none ->
                NamedList.of(
                    List.of(
                        new Index(
                            "ix",
                            List.of(
                                new IndexColumn("state", true), new IndexColumn("order_id", false)),
                            false,
                            null))))
        .checks(
            none ->
                NamedList.of(
                    List.of(
                        new CheckConstraint(
                            "ck_lines", "order_id > 0 or `Mixed Case` <> 'a `b`'"))));
  }
}
