package dev.skein.processor.lint;

import static dev.skein.schema.SqlType.BIGINT;
import static dev.skein.schema.SqlType.BOOLEAN;
import static dev.skein.schema.SqlType.CHAR;
import static dev.skein.schema.SqlType.DOUBLE;
import static dev.skein.schema.SqlType.INTEGER;
import static dev.skein.schema.SqlType.NUMERIC;
import static dev.skein.schema.SqlType.REAL;
import static dev.skein.schema.SqlType.TEXT;
import static dev.skein.schema.SqlType.TIMESTAMP;
import static dev.skein.schema.SqlType.TIMESTAMP_WITH_TIME_ZONE;
import static dev.skein.schema.SqlType.UUID;
import static dev.skein.schema.SqlType.VARCHAR;

import dev.skein.operation.AddCheck;
import dev.skein.operation.AddColumn;
import dev.skein.operation.AddForeignKey;
import dev.skein.operation.AddUnique;
import dev.skein.operation.AlterColumn;
import dev.skein.operation.CommentOnTable;
import dev.skein.operation.CreateIndex;
import dev.skein.operation.Database;
import dev.skein.operation.DropColumn;
import dev.skein.operation.Operation;
import dev.skein.operation.RenameColumn;
import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.ColumnType.Array;
import dev.skein.schema.ColumnType.Custom;
import dev.skein.schema.ColumnType.Enumeration;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.Index;
import dev.skein.schema.IndexColumn;
import dev.skein.schema.MadeValue;
import dev.skein.schema.NamedList;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.Table;
import dev.skein.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Changes of one table, each of a column of its own, so that they can be made one after another.
 */
final class Cases {

  static final String TABLE = "t";
  static final String PARENT = "p";

  private static final Set<Database> ALL =
      Set.of(Database.POSTGRESQL, Database.MYSQL, Database.MARIADB);
  private static final Set<Database> POSTGRES = Set.of(Database.POSTGRESQL);

  private final List<Case> cases = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();

  private Cases() {
    columns.add(Column.of("id", ColumnType.of(BIGINT)).notNull());
  }

  /** A change, and the databases it is one of. */
  record Case(String name, List<Operation> operations, Set<Database> databases) {
    Case(String name, Operation operation, Set<Database> databases) {
      this(name, List.of(operation), databases);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> of(Database database) {
    return all().cases.stream().filter(it -> it.databases().contains(database)).toList();
  }

  /** The table before all changes; its first row has a value in each column that must have one. */
  static Table table(Database database) {
    List<Column> columns =
        all().columns.stream()
            .filter(column -> database == Database.POSTGRESQL || !isArray(column))
            .toList();
    return Table.named(TABLE)
        .columns(none -> NamedList.of(columns))
        .withPrimaryKey(new PrimaryKey("pk_t", List.of("id")));
  }

  private static boolean isArray(Column column) {
    return column.type() instanceof Array;
  }

  private static Cases all() {
    Cases cases = new Cases();
    cases.retyped();
    cases.changed();
    cases.parts();
    cases.added();
    return cases;
  }

  private void added() {
    add("null", column("a1", ColumnType.of(INTEGER)), null);
    add("constant default", column("a2", ColumnType.of(INTEGER)).notNull().withDefault("7"), null);
    add("constant value", column("a3", ColumnType.of(INTEGER)).notNull(), "7");
    add("value of other columns", column("a4", ColumnType.of(BIGINT)).notNull(), "id + 1");
    add("long text", column("a5", ColumnType.of(TEXT)).notNull(), "'a'");
    add("UUID for each", column("a6", ColumnType.of(UUID)).notNull(), MadeValue.RANDOM_UUID.text());
    add(
        "moment as default",
        column("a7", ColumnType.of(TIMESTAMP, 6)).notNull().withDefault("current_timestamp(6)"),
        null);
    add(
        "default for each",
        column("a8", ColumnType.of(UUID)).withDefault("gen_random_uuid()"),
        null,
        POSTGRES);
    // Before 8.0.13 a default of MySQL is a literal.
    add(
        "default for each on MariaDB",
        column("a9", ColumnType.of(VARCHAR, 36)).withDefault("(uuid())"),
        null,
        Set.of(Database.MARIADB));
    add(
        "computed and stored",
        column("a10", new Custom("bigint generated always as (id + 1) stored")),
        null);
    add("enum", column("a11", enumeration("ck_a11", "A", "B")), null);
    // MySQL and MariaDB number one column of a table.
    add("numbered", column("a12", ColumnType.of(BIGINT)).notNull().withIdentity(true), null);
  }

  private void retyped() {
    retype("integer to bigint", ColumnType.of(INTEGER), ColumnType.of(BIGINT));
    retype("integer to numeric", ColumnType.of(INTEGER), ColumnType.of(NUMERIC, 12, 0));
    retype("integer to text", ColumnType.of(INTEGER), text(20));
    retype("widened within a byte", text(50), text(63));
    retype("widened beyond a byte", text(50), text(64));
    retype("widened with two bytes", text(100), text(200));
    retype("narrowed", text(100), text(50));
    retype("varchar to text", text(100), ColumnType.of(TEXT));
    retype("text to varchar", ColumnType.of(TEXT), text(100));
    retype("char to varchar", ColumnType.of(CHAR, 5), text(10));
    retype("char widened", ColumnType.of(CHAR, 5), ColumnType.of(CHAR, 10));
    retype("more digits", ColumnType.of(NUMERIC, 10, 2), ColumnType.of(NUMERIC, 12, 2));
    retype("more decimals", ColumnType.of(NUMERIC, 10, 2), ColumnType.of(NUMERIC, 12, 3));
    retype("finer moments", ColumnType.of(TIMESTAMP, 3), ColumnType.of(TIMESTAMP, 6));
    retype("coarser moments", ColumnType.of(TIMESTAMP, 6), ColumnType.of(TIMESTAMP, 3));
    retype("a zone", ColumnType.of(TIMESTAMP, 6), ColumnType.of(TIMESTAMP_WITH_TIME_ZONE, 6));
    retype("real to double", ColumnType.of(REAL), ColumnType.of(DOUBLE));
    retype("boolean to integer", ColumnType.of(BOOLEAN), ColumnType.of(INTEGER));
    retype("last constant", enumeration(null, "B", "C"), enumeration(null, "B", "C", "D"));
    retype("first constant", enumeration(null, "B", "C"), enumeration(null, "A", "B", "C"));
    retype("enum to text", enumeration(null, "B", "C"), text(255));
    retype(
        "in its own words",
        new Custom("varchar(30) default 'x'"),
        new Custom("varchar(40) default 'x'"));
    retype("constant of a check", enumeration("ck_c", "B"), enumeration("ck_c", "B", "C"));
    Column arrays = existing(column("arrays", new Array(text(10))));
    cases.add(
        new Case(
            "arrays",
            new AlterColumn(TABLE, arrays, arrays.withType(new Array(text(20)))),
            POSTGRES));
  }

  private void changed() {
    Column plain = existing(column("c1", ColumnType.of(INTEGER)));
    alter("not null", plain, plain.notNull(), null);
    Column filled = existing(column("c2", ColumnType.of(INTEGER)));
    alter("not null, filled", filled, filled.notNull(), "0");
    Column mandatory = existing(column("c3", ColumnType.of(INTEGER)).notNull());
    alter("null", mandatory, mandatory.withNullable(true), null);
    Column other = existing(column("c4", ColumnType.of(INTEGER)));
    alter("default", other, other.withDefault("5"), null);
    Column said = existing(column("c5", ColumnType.of(INTEGER)));
    alter("comment", said, said.withComment("said"), null);
    Column both = existing(column("c6", ColumnType.of(INTEGER)));
    alter("not null and bigint", both, both.withType(ColumnType.of(BIGINT)).notNull(), "0");
    Column gone = existing(column("c7", ColumnType.of(INTEGER)));
    cases.add(new Case("dropped", new DropColumn(TABLE, gone.name(), gone), ALL));
    cases.add(new Case("comment on table", new CommentOnTable(TABLE, null, "said"), ALL));
    existing(column("c8", ColumnType.of(INTEGER)));
    // On MySQL within statements that are prepared, as checks may name it.
    cases.add(
        new Case(
            "renamed",
            new RenameColumn(TABLE, "c8", "c9"),
            Set.of(Database.POSTGRESQL, Database.MARIADB)));
  }

  private void parts() {
    List.of("d1", "d2", "d3", "d5").forEach(name -> existing(column(name, ColumnType.of(INTEGER))));
    existing(column("d4", ColumnType.of(BIGINT)));
    Map.of(
            "index", new CreateIndex(TABLE, Index.of("ix_t", List.of("d1"))),
            "unique index",
                new CreateIndex(
                    TABLE, new Index("ux_t", List.of(new IndexColumn("d2", false)), true, null)),
            "unique", new AddUnique(TABLE, new UniqueConstraint("uk_t", List.of("d3"))),
            "foreign key",
                new AddForeignKey(
                    TABLE, new ForeignKey("fk_t", List.of("d4"), PARENT, List.of("id"))))
        .forEach((name, operation) -> cases.add(new Case(name, operation, ALL)));
    // On PostgreSQL all is in one transaction, and taken back.
    cases.add(
        new Case(
            "column and index",
            List.of(
                new AddColumn(TABLE, column("d6", ColumnType.of(INTEGER))),
                new CreateIndex(TABLE, Index.of("ix_d6", List.of("d6")))),
            POSTGRES));
    cases.add(
        new Case(
            "column and foreign key",
            List.of(
                new AddColumn(TABLE, column("d7", ColumnType.of(BIGINT))),
                new AddForeignKey(
                    TABLE, new ForeignKey("fk_d7", List.of("d7"), PARENT, List.of("id")))),
            POSTGRES));
    // Before 8.0.16 MySQL reads a check and forgets it.
    cases.add(new Case("check", new AddCheck(TABLE, new CheckConstraint("ck_t", "d5 >= 0")), ALL));
  }

  private void add(String name, Column column, @Nullable String value) {
    add(name, column, value, ALL);
  }

  private void add(String name, Column column, @Nullable String value, Set<Database> databases) {
    cases.add(new Case("add: " + name, new AddColumn(TABLE, column, value), databases));
  }

  private void retype(String name, ColumnType before, ColumnType after) {
    Column column = existing(column("b" + columns.size(), before));
    alter("type: " + name, column, column.withType(after), null);
  }

  private void alter(String name, Column before, Column after, @Nullable String value) {
    cases.add(new Case(name, new AlterColumn(TABLE, before, after, value, null), ALL));
  }

  private Column existing(Column column) {
    columns.add(column);
    return column;
  }

  private static Column column(String name, ColumnType type) {
    return Column.of(name, type);
  }

  private static ColumnType text(int length) {
    return ColumnType.of(VARCHAR, length);
  }

  private static ColumnType enumeration(@Nullable String check, String... constants) {
    return new Enumeration(Stream.of(constants).toList(), 255, check);
  }
}
