package dev.skein.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.Database;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every fact that a comparison leans on is read from MySQL and MariaDB. */
class MySqlCatalogueTest {

  @ParameterizedTest
  @EnumSource(names = {"MYSQL", "MARIADB"})
  void everyFactIsRead(Database kind) {
    boolean mariaDb = kind == Database.MARIADB;
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      database.execute(
          "create table parent (a int not null, b bigint not null, primary key (a, b))",
          """
          create table child (
            id bigint auto_increment,
            name varchar(40) default 'x' not null comment 'its name',
            changed datetime(3) default now(3) on update now(3),
            price numeric(10,2),
            a int,
            b bigint,
            twice int generated always as (a * 2) virtual,
            `Mixed Case` int,
            primary key (id),
            constraint uk_child unique (name, price),
            constraint ck_child check (a between 1 and 9),
            constraint fk_child foreign key (a, b) references parent (a, b) on delete cascade)
            comment = 'a child''s'
          """,
          "create index ix_child on child (b desc, a)",
          "create index ix_prefix on child (name(5))",
          mariaDb
              ? "create sequence child_seq start with 3 increment by 50 nocache"
              : "create table child_seq (next_val bigint)",
          mariaDb ? "do 0" : "insert into child_seq values (3)",
          "create schema billing",
          "create table billing.invoices (id int)",
          "create table flyway_schema_history (installed_rank int)");
      Catalogue catalogue = database.catalogue();
      assertThat(catalogue.tables().keySet())
          .containsExactly("billing.invoices", "child", "parent");
      assertThat(catalogue.sequences())
          .containsOnlyKeys("child_seq")
          .containsEntry("child_seq", mariaDb ? "start 3 increment 50 cache 0" : "[next 3]");
      CatalogueTable child = catalogue.table("child");
      assertThat(child.comment()).isEqualTo("a child's");
      assertThat(child.columns().stream().map(column -> column.name() + " " + column.definition()))
          .containsExactly(
              "id bigint(20) not null generated auto_increment as identity",
              "name varchar(40) not null default "
                  + (mariaDb ? "'x'" : "x")
                  + " comment 'its name'",
              "changed datetime(3) default "
                  + (mariaDb
                      ? "current_timestamp(3) on update current_timestamp(3)"
                      : "CURRENT_TIMESTAMP(3) on update CURRENT_TIMESTAMP(3)"),
              "price decimal(10,2)",
              "a int(11)",
              "b bigint(20)",
              "twice int(11) generated always as " + (mariaDb ? "`a` * 2" : "(`a` * 2)"),
              "`Mixed Case` int(11)");
      assertThat(child.parts().stream().map(part -> part.describe(List.of())))
          .contains(
              "primary key `PRIMARY` (id)",
              "unique uk_child (name, price)",
              "foreign key fk_child (a -> parent.a, b -> parent.b) on delete CASCADE on update "
                  + (mariaDb ? "RESTRICT" : "NO ACTION"),
              "index fk_child (a, b)",
              "index ix_child (b desc, a)",
              "index ix_prefix (name)  prefix 5")
          .hasSize(mariaDb ? 7 : 6);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"MYSQL", "MARIADB"})
  void aDifferenceIsReadable(Database kind) {
    try (TestDatabase here = TestDatabase.fresh(kind);
        TestDatabase there = TestDatabase.fresh(kind)) {
      here.execute(
          "create table t (a int not null, b bigint default 1, c int, `D` int)",
          "create table `T` (a int)",
          "create index ix on t (b)");
      there.execute("create table t (a bigint not null, b bigint, c int, `D` int, unique (a))");
      assertThat(here.catalogue().difference(there.catalogue(), Catalogue.Ignore.NAMES))
          .containsExactly(
              "table `T`: there vs missing",
              "table t: column a: int(11) not null vs bigint(20) not null",
              "table t: column b: bigint(20) default 1 vs bigint(20)",
              "table t: index (b): there vs missing",
              "table t: unique (a): missing vs there");
    }
  }
}
