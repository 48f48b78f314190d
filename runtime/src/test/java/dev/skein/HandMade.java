package dev.skein;

import dev.skein.operation.Database;
import java.util.ArrayList;
import java.util.List;

/**
 * A change that somebody makes by hand to what {@link Shop} made.
 *
 * @param sql the statements
 * @param told what is told of it, in one sentence for each thing
 */
record HandMade(List<String> sql, List<String> told) {

  private static final HandMade DROPPED_COLUMN =
      change(
          "alter table orders drop column gone",
          "Table orders: column gone is missing in the database.");
  private static final HandMade ADDED_COLUMN =
      change(
          "alter table orders add column extra integer",
          "Table orders: column extra is in the database, but not after the migrations.");
  private static final HandMade RENAMED_COLUMN =
      change(
          "alter table orders rename column old_name to new_name",
          "Table orders: column old_name is missing in the database.",
          "Table orders: column new_name is in the database, but not after the migrations.");
  private static final HandMade DROPPED_TABLE =
      change("drop table forgotten", "Table forgotten is missing in the database.");
  private static final HandMade ADDED_TABLE =
      change(
          "create table stranger (id integer)",
          "Table stranger is in the database, but no migration made it.");
  private static final HandMade ADDED_INDEX =
      change(
          "create index ix_stranger on orders (note)",
          "Table orders: index ix_stranger is in the database, but not after the migrations.");

  private static HandMade change(String sql, String... told) {
    return new HandMade(List.of(sql.split(";\\s*", -1)), List.of(told));
  }

  /** What is told on each kind of database. */
  static List<HandMade> on(Database kind) {
    return switch (kind) {
      case H2 -> h2();
      case POSTGRESQL -> postgres();
      case MYSQL -> mySqlFamily(false);
      case MARIADB -> mySqlFamily(true);
      case SQLITE -> sqlite();
    };
  }

  private static List<HandMade> standard() {
    return List.of(
        DROPPED_COLUMN,
        ADDED_COLUMN,
        RENAMED_COLUMN,
        DROPPED_TABLE,
        ADDED_TABLE,
        ADDED_INDEX,
        change(
            "drop index ix_orders_note; create index ix_orders_note on orders (note desc, code)",
            "Table orders: index ix_orders_note is on (note desc, code) in the database and on (note, code) after the migrations."),
        change(
            "drop index ix_orders_total; create unique index ix_orders_total on orders (total)",
            "Table orders: index ix_orders_total is unique in the database and not unique after the migrations."),
        change(
            "drop index ix_orders_gone",
            "Table orders: index ix_orders_gone is missing in the database."),
        change(
            "alter table orders drop constraint uk_orders_code",
            "Table orders: unique constraint uk_orders_code is missing in the database."),
        change(
            "alter table orders add constraint uk_stranger unique (amount)",
            "Table orders: unique constraint uk_stranger is in the database, but not after the migrations."),
        change(
            "alter table orders drop constraint fk_orders_customer_id; alter table orders add constraint fk_orders_customer_id foreign key (customer_id) references customers (id)",
            "Table orders: foreign key fk_orders_customer_id has on delete no action in the database and on delete cascade after the migrations."),
        change(
            "alter table orders drop constraint fk_orders_other_id",
            "Table orders: foreign key fk_orders_other_id is missing in the database."),
        change(
            "alter table orders drop constraint ck_orders_amount; alter table orders add constraint ck_orders_amount check (amount between 0 and 99)",
            "Table orders: check ck_orders_amount is about 0, 99 in the database and about 0, 1000 after the migrations."),
        change(
            "alter table orders drop constraint ck_orders_total",
            "Table orders: check ck_orders_total is missing in the database."),
        change(
            "alter table orders add constraint ck_stranger check (total < 5)",
            "Table orders: check ck_stranger is in the database, but not after the migrations."),
        change(
            "alter table notes drop constraint pk_notes",
            "Table notes: primary key is missing in the database."),
        change(
            "alter table tags drop constraint pk_tags; alter table tags add constraint pk_tags primary key (label, kind)",
            "Table tags: primary key is on (label, kind) in the database and on (kind, label) after the migrations."),
        change("drop sequence forgotten_seq", "Sequence forgotten_seq is missing in the database."),
        change(
            "create sequence stranger_seq",
            "Sequence stranger_seq is in the database, but no migration made it."),
        change(
            "alter sequence orders_seq increment by 7",
            "Sequence orders_seq counts by 7 in the database and by 50 after the migrations."),
        change(
            "comment on column orders.note is 'by hand'",
            "Table orders: column note has the comment 'by hand' in the database and the comment 'for the cook' after the migrations."),
        change(
            "comment on table orders is null",
            "Table orders has no comment in the database and the comment 'What was ordered' after the migrations."));
  }

  private static List<HandMade> h2() {
    List<HandMade> changes = new ArrayList<>(standard());
    changes.remove(RENAMED_COLUMN);
    changes.addAll(
        List.of(
            change(
                "alter table orders alter column old_name rename to new_name",
                RENAMED_COLUMN.told().toArray(String[]::new)),
            change(
                "alter table orders alter column price numeric(12,2)",
                "Table orders: column price is numeric(12,2) in the database and numeric(10,2) after the migrations."),
            change(
                "alter table orders alter column title varchar(50)",
                "Table orders: column title is varchar(50) in the database and varchar(40) after the migrations."),
            change(
                "alter table orders alter column state enum('NEW', 'OLD', 'PAID')",
                "Table orders: column state is enum('NEW','OLD','PAID') in the database and enum('NEW','PAID') after the migrations."),
            change(
                "alter table orders alter column placed drop not null",
                "Table orders: column placed allows NULL in the database and forbids NULL after the migrations."),
            change(
                "alter table orders alter column size set default 2",
                "Table orders: column size has the default 2 in the database and the default 1 after the migrations."),
            change(
                "alter table orders alter column paid drop default",
                "Table orders: column paid has no default in the database and the default true after the migrations."),
            change(
                "alter table orders alter column amount set default 3",
                "Table orders: column amount has the default 3 in the database and no default after the migrations."),
            change(
                "alter table customers alter column id drop identity",
                "Table customers: column id does not count up by itself in the database and counts up by itself after the migrations.")));
    return changes;
  }

  private static List<HandMade> postgres() {
    List<HandMade> changes = new ArrayList<>(standard());
    changes.addAll(
        List.of(
            change(
                "alter table orders alter column price type numeric(12,2)",
                "Table orders: column price is numeric(12,2) in the database and numeric(10,2) after the migrations."),
            change(
                "alter table orders alter column title type varchar(50)",
                "Table orders: column title is varchar(50) in the database and varchar(40) after the migrations."),
            change(
                "alter table orders drop constraint ck_orders_state; alter table orders add constraint ck_orders_state check (state in ('NEW', 'OLD', 'PAID'))",
                "Table orders: check ck_orders_state is about 'NEW', 'OLD', 'PAID' in the database and about 'NEW', 'PAID' after the migrations."),
            change(
                "alter table orders alter column placed drop not null",
                "Table orders: column placed allows NULL in the database and forbids NULL after the migrations."),
            change(
                "alter table orders alter column size set default 2",
                "Table orders: column size has the default 2 in the database and the default 1 after the migrations."),
            change(
                "alter table orders alter column paid drop default",
                "Table orders: column paid has no default in the database and the default true after the migrations."),
            change(
                "alter table orders alter column amount set default 3",
                "Table orders: column amount has the default 3 in the database and no default after the migrations."),
            change(
                "alter table customers alter column id drop identity",
                "Table customers: column id does not count up by itself in the database and counts up by itself after the migrations."),
            change(
                "alter table orders rename constraint uk_orders_title to uk_by_hand",
                "Table orders: unique constraint uk_orders_title is named uk_by_hand in the database and named uk_orders_title after the migrations."),
            change(
                "drop index ix_orders_size; create index ix_orders_size on orders (size) where size > 1",
                "Table orders: index ix_orders_size is 'where (size > 1)' in the database and plain after the migrations.")));
    return changes;
  }

  private static List<HandMade> mySqlFamily(boolean mariaDb) {
    List<HandMade> changes =
        new ArrayList<>(
            List.of(
                DROPPED_COLUMN,
                ADDED_COLUMN,
                DROPPED_TABLE,
                ADDED_TABLE,
                change(
                    "alter table orders change column old_name new_name integer",
                    "Table orders: column old_name is missing in the database.",
                    "Table orders: column new_name is in the database, but not after the migrations."),
                ADDED_INDEX,
                change(
                    "drop index ix_orders_note on orders; create index ix_orders_note on orders (code)",
                    "Table orders: index ix_orders_note is on (code) in the database and on (note, code) after the migrations."),
                change(
                    "drop index ix_orders_total on orders; create unique index ix_orders_total on orders (total)",
                    "Table orders: index ix_orders_total is unique in the database and not unique after the migrations."),
                change(
                    "drop index ix_orders_gone on orders",
                    "Table orders: index ix_orders_gone is missing in the database."),
                change(
                    "drop index uk_orders_code on orders",
                    "Table orders: unique constraint uk_orders_code is missing in the database."),
                change(
                    "create unique index uk_stranger on orders (amount)",
                    "Table orders: unique constraint uk_stranger is in the database, but not after the migrations."),
                change(
                    "alter table orders drop foreign key fk_orders_customer_id; alter table orders add constraint fk_orders_customer_id foreign key (customer_id) references customers (id)",
                    "Table orders: foreign key fk_orders_customer_id has on delete %s in the database and on delete cascade after the migrations."
                        .formatted(mariaDb ? "restrict" : "no action")),
                change(
                    "alter table orders drop foreign key fk_orders_other_id",
                    "Table orders: foreign key fk_orders_other_id is missing in the database.",
                    "Table orders: index fk_orders_other_id is in the database, but not after the migrations."),
                change(
                    "alter table notes drop primary key",
                    "Table notes: primary key is missing in the database."),
                change(
                    "alter table tags drop primary key, add primary key (label, kind)",
                    "Table tags: primary key is on (label, kind) in the database and on (kind, label) after the migrations."),
                change(
                    "alter table orders modify note varchar(80) comment 'by hand'",
                    "Table orders: column note has the comment 'by hand' in the database and the comment 'for the cook' after the migrations."),
                change(
                    "alter table orders comment = ''",
                    "Table orders has no comment in the database and the comment 'What was ordered' after the migrations."),
                change(
                    "alter table orders modify price numeric(12,2)",
                    "Table orders: column price is numeric(12,2) in the database and numeric(10,2) after the migrations."),
                change(
                    "alter table orders modify title varchar(50)",
                    "Table orders: column title is varchar(50) in the database and varchar(40) after the migrations."),
                change(
                    "alter table orders modify state enum('NEW', 'OLD', 'PAID')",
                    "Table orders: column state is enum('NEW','OLD','PAID') in the database and enum('NEW','PAID') after the migrations."),
                change(
                    "alter table orders modify placed datetime(6)",
                    "Table orders: column placed allows NULL in the database and forbids NULL after the migrations."),
                change(
                    "alter table orders alter column size set default 2",
                    "Table orders: column size has the default 2 in the database and the default 1 after the migrations."),
                change(
                    "alter table orders alter column word set default 'it''s'",
                    "Table orders: column word has the default %s in the database and the default 'none' after the migrations."
                        .formatted(mariaDb ? "'it''s'" : "'it\\'s'")),
                change(
                    "alter table orders modify paid bit not null",
                    "Table orders: column paid has no default in the database and the default true after the migrations."),
                change(
                    "alter table orders alter column amount set default 3",
                    "Table orders: column amount has the default 3 in the database and no default after the migrations.")));
    if (mariaDb) {
      changes.addAll(
          List.of(
              change(
                  "alter table orders drop constraint ck_orders_amount; alter table orders add constraint ck_orders_amount check (amount between 0 and 99)",
                  "Table orders: check ck_orders_amount is about 0, 99 in the database and about 0, 1000 after the migrations."),
              change(
                  "alter table orders drop constraint ck_orders_total",
                  "Table orders: check ck_orders_total is missing in the database."),
              change(
                  "drop sequence forgotten_seq",
                  "Sequence forgotten_seq is missing in the database."),
              change(
                  "create sequence stranger_seq",
                  "Sequence stranger_seq is in the database, but no migration made it."),
              change(
                  "alter sequence orders_seq increment by 7",
                  "Sequence orders_seq counts by 7 in the database and by 50 after the migrations.")));
    } else {
      changes.add(
          change("drop table forgotten_seq", "Sequence forgotten_seq is missing in the database."));
    }
    return changes;
  }

  /** Only what its ALTER TABLE can do, and a table that is made anew. */
  private static List<HandMade> sqlite() {
    return List.of(
        DROPPED_COLUMN,
        ADDED_COLUMN,
        RENAMED_COLUMN,
        DROPPED_TABLE,
        ADDED_TABLE,
        ADDED_INDEX,
        change(
            "drop index ix_orders_note; create index ix_orders_note on orders (note desc, code)",
            "Table orders: index ix_orders_note is on (note desc, code) in the database and on (note, code) after the migrations."),
        change(
            "drop index ix_orders_total; create unique index ix_orders_total on orders (total)",
            "Table orders: index ix_orders_total is unique in the database and not unique after the migrations."),
        change(
            "drop index ix_orders_gone",
            "Table orders: index ix_orders_gone is missing in the database."),
        change("drop table forgotten_seq", "Sequence forgotten_seq is missing in the database."),
        change(
            "drop table notes; create table notes (id integer, words varchar(50) default 'b', kind varchar(5), size integer default 2, order_id bigint references orders (id) on delete set null, constraint uk_notes unique (words, size), constraint ck_notes_kind check (kind in ('X', 'Z')))",
            "Table notes: column id allows NULL in the database and forbids NULL after the migrations.",
            "Table notes: column words is varchar(50) in the database and varchar(40) after the migrations.",
            "Table notes: column words has the default 'b' in the database and the default 'a' after the migrations.",
            "Table notes: column size has the default 2 in the database and no default after the migrations.",
            "Table notes: primary key is missing in the database.",
            "Table notes: unique constraint uk_notes is on (words, size) in the database and on (words) after the migrations.",
            "Table notes: foreign key fk_notes_order_id has on delete set null in the database and on delete no action after the migrations.",
            "Table notes: check ck_notes_kind is about 'X', 'Z' in the database and about 'X', 'Y' after the migrations.",
            "Table notes: check ck_notes_size is missing in the database."));
  }
}
