package forever;

import static dev.skein.migration.ColumnOptions.backfill;
import static dev.skein.migration.ColumnOptions.comment;
import static dev.skein.migration.ColumnOptions.defaultSql;
import static dev.skein.migration.ColumnOptions.identity;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnOptions.options;
import static dev.skein.migration.ColumnTypes.arrayOf;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.binary;
import static dev.skein.migration.ColumnTypes.blob;
import static dev.skein.migration.ColumnTypes.bool;
import static dev.skein.migration.ColumnTypes.bytes;
import static dev.skein.migration.ColumnTypes.character;
import static dev.skein.migration.ColumnTypes.clob;
import static dev.skein.migration.ColumnTypes.date;
import static dev.skein.migration.ColumnTypes.doublePrecision;
import static dev.skein.migration.ColumnTypes.enumOf;
import static dev.skein.migration.ColumnTypes.inet;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.json;
import static dev.skein.migration.ColumnTypes.numeric;
import static dev.skein.migration.ColumnTypes.real;
import static dev.skein.migration.ColumnTypes.smallint;
import static dev.skein.migration.ColumnTypes.text;
import static dev.skein.migration.ColumnTypes.time;
import static dev.skein.migration.ColumnTypes.timeWithTimeZone;
import static dev.skein.migration.ColumnTypes.timestamp;
import static dev.skein.migration.ColumnTypes.timestampWithTimeZone;
import static dev.skein.migration.ColumnTypes.tinyint;
import static dev.skein.migration.ColumnTypes.type;
import static dev.skein.migration.ColumnTypes.uuid;
import static dev.skein.migration.ColumnTypes.varbinary;
import static dev.skein.migration.ColumnTypes.varchar;
import static dev.skein.migration.ForeignKeys.references;
import static dev.skein.operation.ConstraintKind.CHECK;
import static dev.skein.operation.ConstraintKind.FOREIGN_KEY;
import static dev.skein.operation.ConstraintKind.PRIMARY_KEY;
import static dev.skein.operation.ConstraintKind.UNIQUE;
import static dev.skein.schema.ReferentialAction.CASCADE;
import static dev.skein.schema.ReferentialAction.NO_ACTION;
import static dev.skein.schema.ReferentialAction.RESTRICT;
import static dev.skein.schema.ReferentialAction.SET_DEFAULT;
import static dev.skein.schema.ReferentialAction.SET_NULL;

import dev.skein.migration.Operations;
import dev.skein.migration.Revises;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import dev.skein.operation.IrreversibleException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * Everything.
 *
 * <p>Every word a migration of the first release may use. It compiles and means the same in all
 * later ones: words may be added below, but none of what stands here may be changed.
 */
@Revises({"20261120090000", "20261121090000"})
public final class V20261122103000__Everything extends SkeinMigration {

  @Override
  public void upgrade(Operations op) {
    op.createSchema("billing");
    op.createSequence("order_seq", 1, 50);
    op.createSequence("long_seq", -9_000_000_000L, 9_000_000_000L).options("cycle");
    op.createTable("types")
        .column("c01", bool())
        .column("c02", tinyint())
        .column("c03", smallint())
        .column("c04", integer())
        .column("c05", bigint())
        .column("c06", real())
        .column("c07", doublePrecision())
        .column("c08", numeric(12, 2))
        .column("c09", character(3))
        .column("c10", varchar(40))
        .column("c11", text())
        .column("c12", clob())
        .column("c13", clob(70_000))
        .column("c14", binary(16))
        .column("c15", varbinary(40))
        .column("c16", bytes())
        .column("c17", blob())
        .column("c18", blob(70_000))
        .column("c19", date())
        .column("c20", time(0))
        .column("c21", timeWithTimeZone(3))
        .column("c22", timestamp(6))
        .column("c23", timestampWithTimeZone(6))
        .column("c24", uuid())
        .column("c25", json())
        .column("c26", inet())
        .column("c27", enumOf("NEW", "it's \"paid\"").check("ck_types_c27"))
        .column("c28", enumOf("A").check("ck_types_c28").length(20))
        .column("c29", arrayOf(varchar(40)))
        .column("c30", type("citext"))
        .column("c31", enumOf("A").unchecked());
    op.createTable("billing.`Order`")
        .column("id", bigint(), notNull(), identity())
        .column(
            "at", timestamp(6), notNull(), defaultSql("now()"), comment("when"), options("visible"))
        .column("a", integer())
        .column("b", integer())
        .primaryKey("pk_order", "id")
        .unique("uk_order_a", "a")
        .unique("uk_order_a_b", List.of("a", "b"), "deferrable")
        .foreignKey("fk_order_a", "a", references("types", "c04"))
        .foreignKey(
            "fk_order_a_b",
            List.of("a", "b"),
            references("pairs", "x", "y")
                .onDelete(CASCADE)
                .onUpdate(SET_DEFAULT)
                .options("not valid"))
        .check("ck_order_a", "a >= 0")
        .check("ck_order_b", "b >= 0", "not enforced")
        .comment("What was bought:\n\t\"everything\" \\ all")
        .options("engine = innodb");
    op.dropTable("old");
    op.renameTable("people", "persons");
    op.commentOnTable("persons", null, "who");
    op.commentOnTable("persons", "who", null);
    op.addColumn("persons", "age", integer(), notNull(), backfill("0"));
    op.addColumn("persons", "nick", varchar(20));
    op.dropColumn("persons", "fax");
    op.renameColumn("persons", "first", "first_name");
    op.alterColumn("persons", "name").from(varchar(100)).to(varchar(255), notNull(), backfill("''"));
    op.alterColumn("persons", "code").from(varchar(9), notNull()).to(integer()).using("code + 0");
    op.addPrimaryKey("persons", "pk_persons", "id", "tenant");
    op.dropPrimaryKey("persons", "pk_people");
    op.addUnique("persons", "uk_persons", "a", "b");
    op.addUnique("persons", "uk_persons_c", "c").options("deferrable");
    op.dropUnique("persons", "uk_people");
    op.addForeignKey("persons", "fk_1", "a", references("t", "id").onDelete(NO_ACTION));
    op.addForeignKey("persons", "fk_2", "b", references("t", "id").onDelete(SET_NULL));
    op.addForeignKey(
        "persons", "fk_3", List.of("a", "b"), references("t", "a", "b").onUpdate(RESTRICT));
    op.dropForeignKey("persons", "fk_people");
    op.createIndex("ix_persons", "persons", "a", "b desc");
    op.createIndex("ix_persons_c", "persons", "c").options("where c > 0");
    op.createUniqueIndex("ix_persons_d", "persons", "d");
    op.dropIndex("ix_people", "persons");
    op.addCheck("persons", "ck_persons", "age >= 0");
    op.addCheck("persons", "ck_persons_2", "age < 200").options("not valid");
    op.dropCheck("persons", "ck_people");
    op.renameConstraint("persons", PRIMARY_KEY, "pk_a", "pk_b");
    op.renameConstraint("persons", UNIQUE, "uk_a", "uk_b");
    op.renameConstraint("persons", FOREIGN_KEY, "fk_a", "fk_b");
    op.renameConstraint("persons", CHECK, "ck_a", "ck_b");
    op.renameIndex("persons", "ix_a", "ix_b");
    op.dropSequence("old_seq");
    op.alterSequence("order_seq").from(1, 50).to(1, 5);
    op.alterSequence("order_seq").from(1, 5, "cycle").to(1, 5, "no cycle");
    op.renameSequence("a_seq", "b_seq");
    op.execute("ANALYZE");
    op.execute(
            """
            UPDATE persons
            SET age = 0
            """)
        .on(Database.H2, "")
        .on(Database.POSTGRESQL, "UPDATE persons SET age = 1")
        .on(Database.MYSQL, "UPDATE persons SET age = 2")
        .on(Database.MARIADB, "UPDATE persons SET age = 3")
        .on(Database.SQLITE, "UPDATE persons SET age = 4");
    op.insert("texts").columns("a", "b").row("it's", 'c').row(null, "zwölf");
    op.insert("numbers")
        .columns("a", "b", "c", "d")
        .row((byte) 1, (short) 2, 3, 4L)
        .row(1.5f, 0.1, new BigDecimal("1.50"), new BigInteger("12345678901234567890"))
        .row(Double.NaN, Float.NEGATIVE_INFINITY, new BigDecimal("1E+3"), true);
    op.insert("others")
        .columns("a", "b")
        .row(UUID.fromString("00000000-0000-0000-0000-00000000000a"), HexFormat.of().parseHex("0aff"))
        .row(LocalDate.parse("2026-11-22"), LocalTime.parse("10:30"))
        .row(LocalDateTime.parse("2026-11-22T10:30"), Instant.parse("2026-11-22T10:30:00Z"))
        .row(OffsetDateTime.parse("2026-11-22T10:30+02:00"), OffsetTime.parse("10:30+02:00"));
    op.delete("texts").columns("a").row((Object) null);
    op.run("Encrypt phone numbers", connection -> connection.setReadOnly(false));
  }

  @Override
  public void downgrade(Operations op) {
    throw new IrreversibleException("Too much was changed.");
  }
}
