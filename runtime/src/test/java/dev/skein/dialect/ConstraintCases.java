package dev.skein.dialect;

import static dev.skein.migration.ColumnOptions.defaultSql;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ForeignKeys.references;
import static dev.skein.operation.ConstraintKind.CHECK;
import static dev.skein.operation.ConstraintKind.FOREIGN_KEY;
import static dev.skein.operation.ConstraintKind.PRIMARY_KEY;
import static dev.skein.operation.ConstraintKind.UNIQUE;
import static dev.skein.schema.ReferentialAction.CASCADE;
import static dev.skein.schema.ReferentialAction.RESTRICT;
import static dev.skein.schema.ReferentialAction.SET_DEFAULT;
import static dev.skein.schema.ReferentialAction.SET_NULL;

import dev.skein.migration.Operations;
import java.util.List;
import java.util.stream.Stream;

/** Keys, constraints and indexes come, go and change their names. */
final class ConstraintCases {

  private ConstraintCases() {}

  static List<DialectCase> all() {
    return Stream.of(keys(), foreignKeys(), checks(), indexes()).flatMap(List::stream).toList();
  }

  private static List<DialectCase> keys() {
    return List.of(
        DialectCase.of(
            "add a primary key",
            op ->
                op.createTable("t")
                    .column("a", integer(), notNull())
                    .column("`B`", integer(), notNull()),
            op -> op.addPrimaryKey("t", "pk_t", "a", "`B`")),
        DialectCase.of(
            "drop a primary key", ConstraintCases::keyed, op -> op.dropPrimaryKey("t", "pk_t")),
        DialectCase.of(
            "rename a primary key",
            ConstraintCases::full,
            op -> op.renameConstraint("t", PRIMARY_KEY, "pk_t", "pk_new")),
        DialectCase.of(
            "add a unique constraint",
            ConstraintCases::plain,
            op -> op.addUnique("billing.invoices", "uk_invoices", "a", "b")),
        DialectCase.of(
            "drop a unique constraint", ConstraintCases::full, op -> op.dropUnique("t", "uk_t")),
        DialectCase.of(
            "rename a unique constraint",
            ConstraintCases::full,
            op -> op.renameConstraint("t", UNIQUE, "uk_t", "`UK T`")));
  }

  private static List<DialectCase> foreignKeys() {
    return List.of(
        DialectCase.of(
            "add a foreign key",
            ConstraintCases::full,
            op -> op.addForeignKey("t", "fk_t_new", "c", references("t", "id").onDelete(SET_NULL))),
        DialectCase.of(
            "add a foreign key of two columns",
            ConstraintCases::full,
            op ->
                op.addForeignKey(
                    "t",
                    "fk_t_new",
                    List.of("b", "a"),
                    references("t", "a", "b").onDelete(CASCADE).onUpdate(RESTRICT))),
        DialectCase.of(
            "add a foreign key that falls back to a default",
            op -> {
              full(op);
              op.createTable("u").column("c", integer(), defaultSql("1"));
            },
            op -> op.addForeignKey("u", "fk_u", "c", references("t", "id").onDelete(SET_DEFAULT))),
        DialectCase.of(
            "add a foreign key from a schema",
            op -> {
              plain(op);
              full(op);
            },
            op -> op.addForeignKey("billing.invoices", "fk_invoices", "a", references("t", "id"))),
        DialectCase.of(
            "drop a foreign key", ConstraintCases::full, op -> op.dropForeignKey("t", "fk_t")),
        DialectCase.of(
            "rename a foreign key",
            ConstraintCases::full,
            op -> op.renameConstraint("t", FOREIGN_KEY, "fk_t", "fk_new")));
  }

  private static List<DialectCase> checks() {
    return List.of(
        DialectCase.of(
            "add a check",
            ConstraintCases::full,
            op -> op.addCheck("t", "ck_t_new", "a > 0 or b in (1, 2)")),
        DialectCase.of("drop a check", ConstraintCases::full, op -> op.dropCheck("t", "ck_t")),
        DialectCase.of(
            "rename a check",
            ConstraintCases::full,
            op -> op.renameConstraint("t", CHECK, "ck_t", "ck_new")));
  }

  private static List<DialectCase> indexes() {
    return List.of(
        DialectCase.of(
            "create an index",
            ConstraintCases::full,
            op -> op.createIndex("ix_new", "t", "b desc", "a")),
        DialectCase.of(
            "create a unique index in a schema",
            ConstraintCases::plain,
            op -> op.createUniqueIndex("ux_invoices", "billing.invoices", "a")),
        DialectCase.of("drop an index", ConstraintCases::full, op -> op.dropIndex("ix_t", "t")),
        DialectCase.of(
            "drop an index in a schema",
            ConstraintCases::indexed,
            op -> op.dropIndex("ix_invoices", "billing.invoices")),
        DialectCase.of(
            "rename an index", ConstraintCases::full, op -> op.renameIndex("t", "ix_t", "`IX T`")),
        DialectCase.of(
            "rename an index in a schema",
            ConstraintCases::indexed,
            op -> op.renameIndex("billing.invoices", "ix_invoices", "ix_bills")));
  }

  private static void keyed(Operations op) {
    op.createTable("t").column("id", integer(), notNull()).primaryKey("pk_t", "id");
  }

  private static void plain(Operations op) {
    op.createSchema("billing");
    op.createTable("billing.invoices").column("a", integer()).column("b", integer());
  }

  private static void indexed(Operations op) {
    plain(op);
    op.createIndex("ix_invoices", "billing.invoices", "a");
  }

  private static void full(Operations op) {
    op.createTable("t")
        .column("id", integer(), notNull())
        .column("a", integer())
        .column("b", integer())
        .column("c", integer())
        .primaryKey("pk_t", "id")
        .unique("uk_t", "a", "b")
        .foreignKey("fk_t", "b", references("t", "id"))
        .check("ck_t", "a <> b");
    op.createIndex("ix_t", "t", "c", "id");
  }
}
