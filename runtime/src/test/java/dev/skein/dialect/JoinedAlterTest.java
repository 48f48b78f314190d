package dev.skein.dialect;

import static dev.skein.migration.ColumnOptions.backfill;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.enumOf;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.varchar;
import static dev.skein.migration.ForeignKeys.references;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.migration.Operations;
import dev.skein.migration.Recording;
import dev.skein.operation.Database;
import dev.skein.operation.Operation;
import dev.skein.schema.Schema;
import dev.skein.testsupport.TestDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Several changes of a table are one ALTER TABLE where the database takes that. */
class JoinedAlterTest {

  private static final Set<Database> JOINING =
      Set.of(Database.POSTGRESQL, Database.MYSQL, Database.MARIADB);

  static Stream<Database> databases() {
    return TestDatabase.kinds().stream().filter(JOINING::contains);
  }

  private static void given(Operations op) {
    op.createTable("owners").column("id", bigint(), notNull()).primaryKey("pk_owners", "id");
    op.createTable("pets")
        .column("id", bigint(), notNull())
        .column("name", varchar(20), notNull())
        .column("age", integer())
        .column("old", integer())
        .column("mood", enumOf("GOOD", "BAD").check("ck_pets_mood"))
        .column("coat", enumOf("LONG", "SHORT").check("ck_pets_coat"))
        .primaryKey("pk_pets", "id");
    op.insert("owners").columns("id").row(7);
    op.insert("pets")
        .columns("id", "name", "age", "old")
        .row(1, "Tom", 3, 4)
        .row(2, "Jerry", null, null);
  }

  private static void grow(Operations op) {
    op.addColumn("pets", "owner_id", bigint());
    op.addColumn("pets", "chip", varchar(15));
    op.addColumn("pets", "breed", varchar(40));
    op.addColumn("pets", "weight", integer());
    op.alterColumn("pets", "name").from(varchar(20), notNull()).to(varchar(80), notNull());
    op.alterColumn("pets", "age").from(integer()).to(bigint());
    op.addUnique("pets", "uk_pets_name", "name");
    op.addUnique("pets", "uk_pets_chip", "chip");
    op.createIndex("ix_pets_owner_id", "pets", "owner_id");
    op.addForeignKey("pets", "fk_pets_owner_id", "owner_id", references("owners", "id"));
    op.dropColumn("pets", "old");
  }

  private static final String ALTER_OF_MYSQL =
      """
      alter table pets
        add column owner_id bigint,
        add column chip varchar(15),
        add column breed varchar(40),
        add column weight integer,
        modify column name varchar(80) not null,
        modify column age bigint,
        add constraint uk_pets_name unique (name),
        add constraint uk_pets_chip unique (chip),
        add index ix_pets_owner_id (owner_id),
        add constraint fk_pets_owner_id foreign key (owner_id) references owners (id),
        drop column old""";

  @Test
  void elevenChangesAreOneAlter() {
    assertThat(said(Database.MYSQL, JoinedAlterTest::grow)).containsExactly(ALTER_OF_MYSQL);
    assertThat(said(Database.MARIADB, JoinedAlterTest::grow)).containsExactly(ALTER_OF_MYSQL);
    assertThat(said(Database.POSTGRESQL, JoinedAlterTest::grow))
        .containsExactly(
            """
            alter table pets
              add column owner_id bigint,
              add column chip varchar(15),
              add column breed varchar(40),
              add column weight integer,
              alter column name set data type varchar(80),
              alter column age set data type bigint,
              add constraint uk_pets_name unique (name),
              add constraint uk_pets_chip unique (chip),
              add constraint fk_pets_owner_id foreign key (owner_id) references owners (id),
              drop column old""",
            "create index ix_pets_owner_id on pets (owner_id)");
    assertThat(said(Database.H2, JoinedAlterTest::grow)).hasSize(11);
  }

  private static void fill(Operations op) {
    op.addColumn("pets", "legs", integer(), notNull(), backfill("4"));
    op.addColumn("pets", "tails", integer(), notNull(), backfill("1"));
    op.alterColumn("pets", "age").from(integer()).to(integer(), notNull(), backfill("0"));
    op.alterColumn("pets", "old").from(integer()).to(bigint(), notNull(), backfill("0"));
    op.addColumn("pets", "sum", integer(), notNull(), backfill("legs + tails"));
    op.addColumn("pets", "chip", varchar(15));
    op.createUniqueIndex("ix_pets_chip", "pets", "chip");
  }

  @Test
  void whatMeetsStaysApart() {
    assertThat(said(Database.POSTGRESQL, JoinedAlterTest::fill))
        .containsExactly(
            "update pets set age = 0 where age is null",
            """
            alter table pets
              add column legs integer default 4 not null,
              add column tails integer default 1 not null,
              alter column age set not null,
              alter column old set data type bigint""",
            "update pets set old = 0 where old is null",
            """
            alter table pets
              alter column legs drop default,
              alter column tails drop default,
              alter column old set not null,
              add column sum integer""",
            "update pets set sum = legs + tails",
            """
            alter table pets
              alter column sum set not null,
              add column chip varchar(15)""",
            "create unique index ix_pets_chip on pets (chip)");
    assertThat(said(Database.MARIADB, JoinedAlterTest::fill))
        .isEqualTo(said(Database.MYSQL, JoinedAlterTest::fill))
        .containsExactly(
            "update pets set age = 0 where age is null",
            """
            alter table pets
              add column legs integer default 4 not null,
              add column tails integer default 1 not null,
              modify column age integer not null,
              modify column old bigint""",
            "update pets set old = 0 where old is null",
            """
            alter table pets
              modify column legs integer not null,
              modify column tails integer not null,
              modify column old bigint not null,
              add column sum integer""",
            "update pets set sum = legs + tails",
            """
            alter table pets
              modify column sum integer not null,
              add column chip varchar(15)""",
            "create unique index ix_pets_chip on pets (chip)");
  }

  private static void apart(Operations op) {
    op.addColumn("pets", "chip", varchar(15));
    op.addColumn("owners", "name", varchar(15));
    op.createIndex("ix_pets_chip", "pets", "chip");
    op.addUnique("owners", "uk_owners_name", "name");
    op.addColumn("pets", "owner_name", varchar(15));
    op.addForeignKey("pets", "fk_pets_owner_name", "owner_name", references("owners", "name"));
  }

  private static void indexed(Operations op) {
    op.addColumn("pets", "chip", varchar(15));
    op.addColumn("pets", "breed", varchar(15));
    op.createIndex("ix_pets_chip", "pets", "chip");
    op.addUnique("pets", "uk_pets_breed", "breed");
  }

  /** A column comes without its rows being written, and an index only reads them. */
  @Test
  void anIndexDoesNotMakeAColumnCopyTheTable() {
    assertThat(said(Database.MARIADB, JoinedAlterTest::indexed))
        .containsExactly(
            "alter table pets\n  add column chip varchar(15),\n  add column breed varchar(15)",
            """
            alter table pets
              add index ix_pets_chip (chip),
              add constraint uk_pets_breed unique (breed)""");
  }

  @Test
  void aForeignKeyFindsWhatItPointsTo() {
    assertThat(said(Database.POSTGRESQL, JoinedAlterTest::apart))
        .containsExactly(
            """
            alter table owners
              add column name varchar(15),
              add constraint uk_owners_name unique (name)""",
            """
            alter table pets
              add column chip varchar(15),
              add column owner_name varchar(15),
              add constraint fk_pets_owner_name foreign key (owner_name) references owners (name)""",
            "create index ix_pets_chip on pets (chip)");
  }

  private static void again(Operations op) {
    op.dropColumn("pets", "age");
    op.addColumn("pets", "age", varchar(10));
    op.addCheck("pets", "ck_pets_id", "id > 0");
    op.dropCheck("pets", "ck_pets_id");
    op.addCheck("pets", "ck_pets_id", "id > 1 or name = 'Tom'");
    op.addColumn("pets", "mother", bigint());
    op.addForeignKey("pets", "fk_pets_mother", "mother", references("pets", "id"));
    op.addColumn("pets", "chip", varchar(15));
    op.createUniqueIndex("ix_pets_chip", "pets", "chip");
  }

  private static void shed(Operations op) {
    op.addUnique("pets", "uk_pets_age", "age");
    op.createIndex("ix_pets_old", "pets", "old");
    op.addCheck("pets", "ck_pets_age", "age > 0");
    op.addColumn("pets", "chip", varchar(15));
    op.dropUnique("pets", "uk_pets_age");
    op.dropIndex("ix_pets_old", "pets");
    op.dropCheck("pets", "ck_pets_age");
    op.dropColumn("pets", "age");
    op.dropColumn("pets", "old");
  }

  /** By hand it may be written so; the column goes after what is made of it has come. */
  @ParameterizedTest
  @MethodSource("databases")
  void whatIsMadeOfAColumnComesBeforeThatGoes(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      database.execute(rendered(kind, Recording.of(JoinedAlterTest::given)));
      database.execute(
          said(
              kind,
              op -> {
                op.addUnique("pets", "uk_pets_age", "age");
                op.createIndex("ix_pets_old", "pets", "old");
                op.addColumn("pets", "chip", varchar(15));
                op.dropColumn("pets", "age");
                op.dropColumn("pets", "old");
              }));
      assertThat(database.query("select id, name, chip from pets")).hasSize(2);
    }
  }

  private static void renamed(Operations op) {
    op.addColumn("pets", "chip", varchar(15));
    op.alterColumn("pets", "mood")
        .from(enumOf("GOOD", "BAD").check("ck_pets_mood"))
        .to(enumOf("GOOD", "BAD").check("ck_beasts_mood"));
    op.alterColumn("pets", "coat")
        .from(enumOf("LONG", "SHORT").check("ck_pets_coat"))
        .to(enumOf("LONG", "SHORT").check("ck_beasts_coat"));
    op.addColumn("pets", "breed", varchar(15));
  }

  /** A new name goes with nothing else there, and these checks have theirs from the table. */
  @Test
  void postgresRenamesOneAtATime() {
    assertThat(said(Database.POSTGRESQL, JoinedAlterTest::renamed))
        .containsExactly(
            "alter table pets add column chip varchar(15)",
            "alter table pets rename constraint ck_pets_mood to ck_beasts_mood",
            "alter table pets rename constraint ck_pets_coat to ck_beasts_coat",
            "alter table pets add column breed varchar(15)");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void joinedChangesLeadWhereSingleOnesDo(Database kind) {
    for (Consumer<Operations> body :
        List.<Consumer<Operations>>of(
            JoinedAlterTest::grow,
            JoinedAlterTest::fill,
            JoinedAlterTest::apart,
            JoinedAlterTest::indexed,
            JoinedAlterTest::again,
            JoinedAlterTest::renamed,
            JoinedAlterTest::shed)) {
      List<Operation> operations = resolved(body);
      List<Operation> back = new ArrayList<>(operations);
      Collections.reverse(back);
      List<Operation> reverse = back.stream().flatMap(each -> each.reverse().stream()).toList();
      try (TestDatabase joined = TestDatabase.fresh(kind);
          TestDatabase single = TestDatabase.fresh(kind)) {
        for (TestDatabase database : List.of(joined, single)) {
          database.execute(rendered(kind, Recording.of(JoinedAlterTest::given)));
        }
        for (List<Operation> way : List.of(operations, reverse)) {
          joined.execute(rendered(kind, way));
          way.forEach(each -> single.execute(rendered(kind, List.of(each))));
          assertThat(joined.catalogue().difference(single.catalogue())).isEmpty();
          assertThat(joined.query("select * from pets order by id"))
              .isEqualTo(single.query("select * from pets order by id"))
              .hasSize(2);
        }
      }
    }
  }

  @Test
  void postgresWritesTheTableOnce() {
    try (TestDatabase database = TestDatabase.fresh(Database.POSTGRESQL)) {
      database.execute(rendered(Database.POSTGRESQL, Recording.of(JoinedAlterTest::given)));
      database.execute(
          "create table rewrites (place varchar(100))",
          """
          create function note() returns event_trigger language plpgsql as
          $$ begin insert into rewrites values (pg_event_trigger_table_rewrite_oid()::regclass::text); end $$""",
          "create event trigger noted on table_rewrite execute function note()");
      database.execute(said(Database.POSTGRESQL, JoinedAlterTest::grow));
      assertThat(database.query("select place from rewrites")).hasSize(1);
      database.execute("drop event trigger noted");
    }
  }

  private static List<String> said(Database kind, Consumer<Operations> body) {
    return Dialects.of(kind).render(Recording.of(body));
  }

  private static List<Operation> resolved(Consumer<Operations> body) {
    Schema schema = Operation.applyAll(Recording.of(JoinedAlterTest::given), Schema.empty());
    List<Operation> resolved = new ArrayList<>();
    for (Operation operation : Recording.of(body)) {
      Operation whole = operation.resolve(schema);
      resolved.add(whole);
      schema = whole.applyTo(schema);
    }
    return resolved;
  }

  private static List<String> rendered(Database kind, List<Operation> operations) {
    return Dialects.of(kind).render(operations);
  }
}
