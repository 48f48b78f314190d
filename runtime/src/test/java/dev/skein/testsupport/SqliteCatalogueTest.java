package dev.skein.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.Database;
import dev.skein.testsupport.Catalogue.Ignore;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every fact that a comparison leans on is read from SQLite, where many stand in a text only. */
class SqliteCatalogueTest {

  @Test
  void everyFactIsRead() {
    try (TestDatabase database = TestDatabase.fresh(Database.SQLITE)) {
      database.execute(
          "create table parent (a integer not null, b bigint not null,"
              + " constraint pk_parent primary key (a, b))",
          """
          create table child (
            id integer, -- the key, (of course)
            name varchar(40) default 'x,(' not null constraint ck_name check (length(name) > 1),
            price numeric(10,2) unique,
            a integer,
            b bigint,
            "Mixed Case" integer,
            twice integer generated always as (a * 2) virtual,
            constraint pk_child primary key (id),
            constraint uk_child unique (name, price),
            check (a between 1 and 9),
            constraint "fk child" foreign key (a, b) references parent (a, b) on delete cascade)
          """,
          "create index ix_child on child (b desc, a) where a > 1",
          "create unique index ux_child on child (\"Mixed Case\")",
          "create table counted (id integer primary key autoincrement)",
          "create table child_seq (next_val bigint)",
          "insert into child_seq values (3)",
          "create table flyway_schema_history (installed_rank integer)");
      Catalogue catalogue = database.catalogue();
      assertThat(catalogue.tables().keySet()).containsExactly("child", "counted", "parent");
      assertThat(catalogue.sequences()).containsEntry("child_seq", "[next 3]").hasSize(1);
      assertThat(catalogue.table("counted").column("id").definition())
          .isEqualTo("integer not null generated autoincrement as identity");
      CatalogueTable child = catalogue.table("child");
      assertThat(child.columns().stream().map(CatalogueColumn::definition))
          .containsExactly(
              "integer not null",
              "varchar(40) not null default 'x,('",
              "numeric(10,2)",
              "integer",
              "bigint",
              "integer",
              "integer generated always as virtual");
      assertThat(child.parts().stream().map(part -> part.describe(List.of())))
          .containsExactlyInAnyOrder(
              "primary key pk_child (id)",
              "unique uk_child (name, price)",
              "unique sqlite_autoindex_child_1 (price)",
              "check ck_name length(name)>1",
              "check unnamed_1 a between 1 and 9",
              "foreign key `fk child` (a -> parent.a, b -> parent.b)"
                  + " on delete CASCADE on update NO ACTION",
              "index ix_child (b desc, a) where a>1",
              "unique index ux_child (`Mixed Case`)");
    }
  }

  @Test
  void constraintsThatShareColumnsOrANameAreReadApart() {
    try (TestDatabase database = TestDatabase.fresh(Database.SQLITE)) {
      database.execute(
          "create table one (id bigint not null, constraint pk_one primary key (id))",
          "create table two (id bigint not null, constraint pk_two primary key (id))",
          """
          create table child (
            a bigint,
            b bigint,
            constraint fk_one foreign key (a) references one (id) on delete cascade,
            constraint fk_two foreign key (a) references two (id),
            constraint fk_two foreign key (b) references two (id),
            constraint ck check (a > 0),
            constraint ck check (b > 0))
          """);
      assertThat(
              database.catalogue().table("child").parts().stream()
                  .map(part -> part.describe(List.of())))
          .containsExactlyInAnyOrder(
              "foreign key fk_one (a -> one.id) on delete CASCADE on update NO ACTION",
              "foreign key fk_two (a -> two.id) on delete NO ACTION on update NO ACTION",
              "foreign key fk_two (b -> two.id) on delete NO ACTION on update NO ACTION",
              "check ck a>0",
              "check ck b>0");
    }
  }

  @Test
  void whatIsMissingShows() {
    try (TestDatabase here = TestDatabase.fresh(Database.SQLITE);
        TestDatabase there = TestDatabase.fresh(Database.SQLITE)) {
      here.execute("create table t (a integer not null, b integer check (b > 0) unique)");
      there.execute("create table T (A integer, b integer references t (a))");
      assertThat(here.catalogue().difference(there.catalogue(), Ignore.NAMES))
          .containsExactly(
              "table t: column a: integer not null vs integer",
              "table t: check b>0: there vs missing",
              "table t: unique (b): there vs missing",
              "table t: foreign key (b -> t.a) on delete NO ACTION on update NO ACTION:"
                  + " missing vs there");
    }
  }
}
