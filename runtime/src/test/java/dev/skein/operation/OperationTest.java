package dev.skein.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.Index;
import dev.skein.schema.NamedList;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.Schema;
import dev.skein.schema.SchemaMismatchException;
import dev.skein.schema.SqlType;
import dev.skein.schema.Table;
import dev.skein.schema.UniqueConstraint;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What single operations do to a schema, and what they refuse. */
class OperationTest {

  private static final ColumnType NUMBER = ColumnType.of(SqlType.INTEGER);

  private static final Table PARENT =
      Table.named("parent")
          .columns(all -> all.with(Column.of("id", NUMBER).notNull()))
          .withPrimaryKey(new PrimaryKey("pk_parent", List.of("id")));

  private static final Table CHILD =
      Table.named("child")
          .columns(all -> all.with(Column.of("parent_id", NUMBER)).with(Column.of("note", NUMBER)))
          .uniqueConstraints(all -> all.with(new UniqueConstraint("uk", List.of("parent_id"))))
          .indexes(all -> all.with(Index.of("ix", List.of("parent_id desc"))))
          .foreignKeys(
              all -> all.with(new ForeignKey("fk", List.of("parent_id"), "parent", List.of("id"))));

  private static final Schema FAMILY =
      Schema.empty().tables(all -> NamedList.of(List.of(PARENT, CHILD)));

  @Test
  void aRenamedTableIsFollowed() {
    Schema after = new RenameTable("parent", "mother").applyTo(FAMILY);
    assertThat(after.requireTable("child").foreignKeys().require("fk").referencedTable())
        .isEqualTo("mother");
    assertThat(after.tables().contains("parent")).isFalse();
  }

  @Test
  void aRenamedColumnIsFollowed() {
    Schema after =
        Operation.applyAll(
            List.of(
                new RenameColumn("parent", "id", "number"),
                new RenameColumn("child", "parent_id", "parent_number")),
            FAMILY);
    Table child = after.requireTable("child");
    assertThat(child.foreignKeys().require("fk"))
        .isEqualTo(new ForeignKey("fk", List.of("parent_number"), "parent", List.of("number")));
    assertThat(child.uniqueConstraints().require("uk").columns()).containsExactly("parent_number");
    assertThat(child.indexes().require("ix").columns()).hasToString("[parent_number desc]");
    assertThat(after.requireTable("parent").primaryKey())
        .isEqualTo(new PrimaryKey("pk_parent", List.of("number")));
  }

  @Test
  void aColumnInUseIsNotDropped() {
    assertThatThrownBy(() -> new DropColumn("child", "parent_id", null).applyTo(FAMILY))
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessage(
            "table 'child': column 'parent_id' cannot be dropped while [uk, fk, ix] use it.");
  }

  @Test
  void aTableHasOnePrimaryKey() {
    assertThatThrownBy(
            () ->
                new AddPrimaryKey("parent", new PrimaryKey("pk_new", List.of("id")))
                    .applyTo(FAMILY))
        .hasMessage("table 'parent': it has the primary key 'pk_parent' already.");
    assertThatThrownBy(() -> new DropPrimaryKey("child", "pk_child", null).applyTo(FAMILY))
        .hasMessage("table 'child': it has no primary key 'pk_child'.");
  }

  @Test
  void whatIsNotThereIsNamed() {
    assertThatThrownBy(() -> new DropTable("uncle", null).applyTo(FAMILY))
        .hasMessage("there is no table 'uncle' at this point.");
    assertThatThrownBy(() -> new DropIndex("child", "ix_none", null).resolve(FAMILY))
        .hasMessage("there is no 'ix_none'.");
    assertThatThrownBy(
            () ->
                new AddUnique("child", new UniqueConstraint("uk_2", List.of("none")))
                    .applyTo(FAMILY))
        .hasMessage("table 'child': there is no 'none'.");
    assertThatThrownBy(() -> new CreateTable(PARENT).applyTo(FAMILY))
        .hasMessage("'parent' is already there.");
  }

  @Test
  void sqlAndJavaAreUndoneByTheirAuthor() {
    assertThatThrownBy(() -> new ExecuteSql("delete from t", Map.of()).reverse())
        .isInstanceOf(IrreversibleException.class)
        .hasMessage("SQL is undone only by SQL: write it into downgrade().");
    assertThatThrownBy(() -> new RunJava("encrypt", connection -> {}).reverse())
        .isInstanceOf(IrreversibleException.class)
        .hasMessage("Java code is undone only by Java code: write it into downgrade().");
  }

  @Test
  void sqlMayDifferByDatabase() {
    var sql = new ExecuteSql("a", Map.of(Database.H2, "b"));
    assertThat(sql.sqlFor(Database.H2)).isEqualTo("b");
    assertThat(sql.sqlFor(Database.MYSQL)).isEqualTo("a");
  }

  @Test
  void whatLosesValuesIsDestructive() {
    assertThat(new DropTable("parent", PARENT).isDestructive()).isTrue();
    assertThat(new DropColumn("child", "note", null).isDestructive()).isTrue();
    assertThat(new DeleteRows("child", List.of(), List.of()).isDestructive()).isTrue();
    assertThat(new DropIndex("child", "ix", null).isDestructive()).isFalse();
    Column note = Column.of("note", NUMBER);
    Column wider = note.withType(ColumnType.of(SqlType.BIGINT));
    assertThat(new AlterColumn("child", note, wider).isDestructive()).isFalse();
    assertThat(new AlterColumn("child", wider, note).isDestructive()).isTrue();
  }

  @Test
  void alteringKeepsTheName() {
    Column note = Column.of("note", NUMBER);
    assertThatThrownBy(() -> new AlterColumn("child", note, note.withName("remark")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Altering a column keeps its name: 'note' became 'remark'. Use renameColumn.");
  }

  @Test
  void newValuesAreMadeInOneWay() {
    Column note = Column.of("note", NUMBER);
    EnumConversion conversion = new EnumConversion(List.of("A"), true);
    assertThatThrownBy(() -> new AlterColumn("child", note, note, null, "1", conversion))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Column 'note' gets its new values in two ways. Keep one.");
  }

  @Test
  void aRowHasAValueForEachColumn() {
    assertThatThrownBy(() -> new InsertRows("t", List.of("a", "b"), List.of(List.of(1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A row for table 't' has 1 values for the 2 columns [a, b].");
  }

  @Test
  void rowsAreCopiedAndMayHoldNull() {
    List<@Nullable Object> row = Arrays.asList("a", null);
    var insert = new InsertRows("t", List.of("a", "b"), List.of(row));
    row.set(0, "changed");
    assertThat(insert.rows()).containsExactly(Arrays.asList("a", null));
    assertThat(insert.reverse())
        .containsExactly(new DeleteRows("t", List.of("a", "b"), List.of(Arrays.asList("a", null))));
  }

  @Test
  void aDropKnownByNameOnlyIsNotUndone() {
    assertThatThrownBy(() -> new DropTable("parent", null).reverse())
        .isInstanceOf(IrreversibleException.class)
        .hasMessage("What was in table 'parent' is not known here: resolve the operation first.");
  }
}
