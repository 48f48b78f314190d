package dev.skein.migration;

import static dev.skein.migration.ColumnOptions.backfill;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.enumOf;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.varchar;
import static dev.skein.migration.ForeignKeys.references;
import static dev.skein.schema.ReferentialAction.CASCADE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.operation.AddColumn;
import dev.skein.operation.AlterColumn;
import dev.skein.operation.CreateIndex;
import dev.skein.operation.CreateTable;
import dev.skein.operation.DropTable;
import dev.skein.operation.InsertRows;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.Index;
import dev.skein.schema.IndexColumn;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.SqlType;
import dev.skein.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OperationsTest {

  private static final ColumnType BIGINT = ColumnType.of(SqlType.BIGINT);

  @Test
  void recordsInTheOrderOfTheStatementsHoweverLongABuilderGoesOn() {
    var operations =
        Recording.of(
            op -> {
              TableCreation orders = op.createTable("orders").column("id", bigint(), notNull());
              op.createIndex("ix_orders", "orders", "id", "at desc").options("visible");
              op.dropTable("old");
              orders.column("at", integer()).primaryKey("pk_orders", "id");
            });

    assertThat(operations)
        .containsExactly(
            new CreateTable(
                Table.named("orders")
                    .columns(
                        all ->
                            all.with(Column.of("id", BIGINT).notNull())
                                .with(Column.of("at", ColumnType.of(SqlType.INTEGER))))
                    .withPrimaryKey(new PrimaryKey("pk_orders", List.of("id")))),
            new CreateIndex(
                "orders",
                new Index(
                    "ix_orders",
                    List.of(new IndexColumn("id", false), new IndexColumn("at", true)),
                    false,
                    "visible")),
            new DropTable("old", null));
  }

  @Test
  void aBackfillIsForTheRowsThatAreThere() {
    assertThat(
            Recording.of(
                op -> {
                  op.addColumn("t", "a", bigint(), notNull(), backfill("0"));
                  op.alterColumn("t", "b").from(bigint()).to(bigint(), backfill("1"), notNull());
                }))
        .containsExactly(
            new AddColumn("t", Column.of("a", BIGINT).notNull(), "0"),
            new AlterColumn(
                "t", Column.of("b", BIGINT), Column.of("b", BIGINT).notNull(), "1", null));
  }

  @Test
  void aReferenceMayBeUsedTwice() {
    References target = references("t", "id");
    var operations =
        Recording.of(
            op -> {
              op.createTable("a")
                  .column("x", bigint())
                  .foreignKey("fk_1", "x", target.onDelete(CASCADE))
                  .foreignKey("fk_2", "x", target);
            });

    assertThat(((CreateTable) operations.get(0)).table().foreignKeys())
        .containsExactly(
            new ForeignKey("fk_1", List.of("x"), "t", List.of("id")).onDelete(CASCADE),
            new ForeignKey("fk_2", List.of("x"), "t", List.of("id")));
  }

  @Test
  void aLoneNullIsOneValue() {
    assertThat(Recording.of(op -> op.insert("t").columns("a").row((Object[]) null)))
        .containsExactly(
            new InsertRows(
                "t",
                List.of("a"),
                List.of(new ArrayList<>(Collections.nCopies(1, (Object) null)))));
  }

  @Test
  void nothingIsStatedAfterwards() {
    List<Operations> kept = new ArrayList<>();
    Recording.of(kept::add);

    assertThatIllegalStateException()
        .isThrownBy(() -> kept.get(0).dropTable("t"))
        .withMessage(
            "[Skein:Migration] An operation is stated after upgrade or downgrade has returned."
                + " State it there; in run(..) use the connection.");
  }

  @ParameterizedTest
  @MethodSource("misuses")
  void refusesWhatCannotBeMeant(String message, Consumer<Operations> body) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recording.of(body))
        .withMessage("[Skein:Migration] " + message);
  }

  static Stream<Arguments> misuses() {
    return Stream.of(
        misuse(
            "The column 'id' stands twice in table 'orders'. Keep one.",
            op -> op.createTable("orders").column("id", bigint()).column("id", integer())),
        misuse(
            "There is no column in table 'orders'. Give it at least one.",
            op -> op.createTable("orders")),
        misuse(
            "There are two primary keys in table 'orders': 'pk_a' and 'pk_b'. Keep one.",
            op ->
                op.createTable("orders")
                    .column("id", bigint())
                    .primaryKey("pk_a", "id")
                    .primaryKey("pk_b", "id")),
        misuse(
            "The unique constraint 'uk' of table 'orders' names the column 'nmae', which is not"
                + " there. State the columns first.",
            op -> op.createTable("orders").column("name", varchar(9)).unique("uk", "nmae")),
        misuse(
            "Foreign key 'fk' of table 'orders' has the columns [a, b], but references [id] of"
                + " 't'. Name as many columns on both sides.",
            op -> op.addForeignKey("orders", "fk", List.of("a", "b"), references("t", "id"))),
        misuse(
            "There is no to(..) in the alteration of column 'name' of table 'orders'. Give one.",
            op -> op.alterColumn("orders", "name").from(varchar(9))),
        misuse(
            "The to(..) of column 'name' of table 'orders' is given twice. Keep one.",
            op -> op.alterColumn("orders", "name").to(varchar(9)).to(varchar(8))),
        misuse(
            "There is no constant in positionsToNames(..) of column 'name' of table 'orders'. Give at"
                + " least one.",
            op -> op.alterColumn("orders", "name").positionsToNames()),
        misuse(
            "The namesToPositions(..) of column 'name' of table 'orders' is given twice. Keep one.",
            op -> op.alterColumn("orders", "name").positionsToNames("A").namesToPositions("A")),
        misuse(
            "There is no from(..) in the alteration of sequence 's'. Give one.",
            op -> op.alterSequence("s").to(1, 5)),
        misuse(
            "'notNull' stands twice at column 'id' of table 'orders'. Keep one.",
            op -> op.addColumn("orders", "id", bigint(), notNull(), notNull())),
        misuse(
            "There is no name of a column of table 'orders'. Give one.",
            op -> op.addColumn("orders", " ", bigint())),
        misuse("There is no name in dropTable(..). Give one.", op -> op.dropTable("")),
        misuse(
            "There is no value in enumOf(..). Give at least one.",
            op -> op.addColumn("orders", "status", enumOf().check("ck"))),
        misuse(
            "There is no column of 'ix' of table 'orders'. Give at least one.",
            op -> op.createIndex("ix", "orders")),
        misuse(
            "A row of table 'orders' has 1 values for the 2 columns [a, b]. Give one value for"
                + " each column.",
            op -> op.insert("orders").columns("a", "b").row(1)),
        misuse(
            "There is no columns(..) before row(..) of table 'orders'. Give one.",
            op -> op.insert("orders").row(1)),
        misuse(
            "A row of table 'orders' has a value of java.util.Locale for the column 'at'. Give text,"
                + " a number, a boolean, bytes, a UUID, or a date or time of java.time.",
            op -> op.insert("orders").columns("at").row(Locale.ROOT)));
  }

  private static Arguments misuse(String message, Consumer<Operations> body) {
    return Arguments.of(message, body);
  }

  @Test
  @SuppressWarnings("NullAway") // As code without its checks may call it.
  void anOptionThatIsNull() {
    assertThatThrownBy(
            () ->
                Recording.of(
                    op -> op.addColumn("t", "c", ColumnTypes.integer(), (ColumnOption) null)))
        .hasMessage(
            "[Skein:Migration] An option of column 'c' of table 't' is null. Leave it out.");
  }
}
