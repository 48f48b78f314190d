package dev.skein.bench.stall;

import static dev.skein.migration.ColumnOptions.backfill;
import static dev.skein.migration.ColumnOptions.defaultSql;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnOptions.randomUuid;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.uuid;
import static dev.skein.migration.ColumnTypes.varchar;
import static dev.skein.migration.ForeignKeys.references;

import dev.skein.migration.Operations;
import dev.skein.operation.Database;
import java.util.List;
import java.util.function.Consumer;

/** The changes of the table {@code flock}, and how a person would make them. */
final class Cases {

  private Cases() {}

  /**
   * A change.
   *
   * @param name what it is
   * @param change the change in a migration's words
   * @param hand the change by hand
   */
  record Case(String name, Consumer<Operations> change, Hand hand) {}

  static List<Case> of(Database database) {
    boolean postgresql = database == Database.POSTGRESQL;
    String pause = postgresql ? "select pg_sleep(3)" : "do sleep(3)";
    return List.of(
        // What writers wait for by themselves in 3 seconds: the disk, the processor, each other.
        new Case("nothing at all, for comparison", op -> op.execute(pause), Hand.of(pause)),
        new Case(
            "new column, NOT NULL, constant",
            op -> op.addColumn("flock", "stars", integer(), notNull(), defaultSql("0")),
            brief(postgresql, "alter table flock add column stars integer default 0 not null")),
        new Case(
            "new column, NOT NULL, a UUID each",
            op -> op.addColumn("flock", "token", uuid(), notNull(), backfill(randomUuid())),
            postgresql ? uuidOnPostgresql() : uuidOnMariaDb()),
        new Case(
            "index",
            op -> op.createIndex("ix_flock_num", "flock", "num"),
            postgresql
                ? Hand.of("create index concurrently ix_flock_num on flock (num)")
                : Hand.of("create index ix_flock_num on flock (num) lock=none")),
        new Case(
            "unique",
            op -> op.addUnique("flock", "uk_flock_code", "code"),
            postgresql
                ? Hand.of("create unique index concurrently uk_flock_code on flock (code)")
                    .then(
                        Hand.brief(
                            "alter table flock add constraint uk_flock_code unique using index uk_flock_code"))
                : Hand.of(
                    "alter table flock add constraint uk_flock_code unique (code), lock=none")),
        new Case(
            "foreign key",
            op -> op.addForeignKey("flock", "fk_flock_ref", "ref", references("lake", "id")),
            postgresql ? foreignKeyOnPostgresql() : foreignKeyOnMariaDb()),
        new Case(
            "NULL to NOT NULL",
            op ->
                op.alterColumn("flock", "state")
                    .from(varchar(20))
                    .to(varchar(20), notNull(), backfill("'none'")),
            postgresql
                ? notNullOnPostgresql("state")
                : Hand.batches("update flock set state = 'none' where state is null and %s")
                    .then(
                        Hand.of("alter table flock modify state varchar(20) not null, lock=none"))),
        new Case(
            "varchar widened",
            op -> op.alterColumn("flock", "note").from(varchar(50)).to(varchar(60)),
            brief(
                postgresql,
                postgresql
                    ? "alter table flock alter note type varchar(60)"
                    : "alter table flock modify note varchar(60), lock=none")),
        new Case(
            "integer to bigint",
            op -> op.alterColumn("flock", "num").from(integer()).to(bigint()),
            postgresql ? bigintOnPostgresql() : Hand.of("alter table flock modify num bigint")),
        new Case(
            "column dropped",
            op -> op.dropColumn("flock", "old"),
            brief(postgresql, "alter table flock drop column old")),
        new Case(
            "column renamed",
            op -> op.renameColumn("flock", "old", "older"),
            brief(postgresql, "alter table flock rename column old to older")));
  }

  private static Hand brief(boolean postgresql, String sql) {
    return postgresql ? Hand.brief(sql) : Hand.of(sql);
  }

  private static Hand uuidOnPostgresql() {
    return Hand.brief(
            "alter table flock add column token uuid",
            "alter table flock alter token set default gen_random_uuid()")
        .then(Hand.batches("update flock set token = gen_random_uuid() where token is null and %s"))
        .then(notNullOnPostgresql("token"))
        .then(Hand.brief("alter table flock alter token drop default"));
  }

  private static Hand uuidOnMariaDb() {
    return Hand.of(
            "alter table flock add column token uuid, lock=none",
            "alter table flock alter column token set default (uuid()), lock=none")
        .then(Hand.batches("update flock set token = uuid() where token is null and %s"))
        .then(Hand.of("alter table flock modify token uuid not null, lock=none"));
  }

  private static Hand notNullOnPostgresql(String column) {
    return Hand.brief(
            "alter table flock add constraint proof check (" + column + " is not null) not valid")
        .then(Hand.of("alter table flock validate constraint proof"))
        .then(
            Hand.brief(
                "alter table flock alter " + column + " set not null",
                "alter table flock drop constraint proof"));
  }

  private static Hand foreignKeyOnPostgresql() {
    return Hand.brief(
            "alter table flock add constraint fk_flock_ref foreign key (ref) references lake not valid")
        .then(Hand.of("alter table flock validate constraint fk_flock_ref"));
  }

  private static Hand foreignKeyOnMariaDb() {
    return Hand.of(
        "set foreign_key_checks = 0",
        "alter table flock add constraint fk_flock_ref foreign key (ref) references lake (id), lock=none",
        "set foreign_key_checks = 1");
  }

  /** Both columns are written by a trigger until they change places. */
  private static Hand bigintOnPostgresql() {
    return Hand.brief(
            "alter table flock add column num2 bigint",
            "create function num2() returns trigger language plpgsql as $$ begin new.num2 := new.num; return new; end $$",
            "create trigger num2 before insert or update on flock for each row execute function num2()")
        .then(Hand.batches("update flock set num2 = num where num2 is null and %s"))
        .then(
            Hand.brief(
                "drop trigger num2 on flock",
                "drop function num2()",
                "alter table flock drop column num",
                "alter table flock rename column num2 to num"));
  }
}
