package dev.skein.processor.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.AlterColumn;
import dev.skein.operation.Operation;
import dev.skein.operation.RenameTable;
import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.Index;
import dev.skein.schema.NamedList;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.Schema;
import dev.skein.schema.SqlType;
import dev.skein.schema.Table;
import dev.skein.schema.UniqueConstraint;
import dev.skein.snapshot.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gentle form of a wider number is not written where the database would refuse it. */
class GentleTest {

  private static final Column NUMBER = Column.of("n", ColumnType.of(SqlType.INTEGER));

  static Stream<UnaryOperator<Table>> uses() {
    return Stream.of(
        table -> table.withPrimaryKey(new PrimaryKey("pk", List.of("n"))),
        table ->
            table.uniqueConstraints(
                none -> NamedList.of(List.of(new UniqueConstraint("uk", List.of("n"))))),
        table ->
            table.foreignKeys(
                none ->
                    NamedList.of(
                        List.of(new ForeignKey("fk", List.of("n"), "other", List.of("id"))))),
        table -> table.indexes(none -> NamedList.of(List.of(Index.of("ix", List.of("n"))))),
        table ->
            table.columns(
                columns ->
                    columns.with(
                        Column.of(
                            "twice",
                            new ColumnType.Custom("integer generated always as (n * 2) stored")))),
        table -> table.checks(none -> NamedList.of(List.of(new CheckConstraint("ck", "N > 0")))));
  }

  @ParameterizedTest
  @MethodSource("uses")
  void aColumnThatIsUsedStays(UnaryOperator<Table> use) {
    assertThat(isGentle("t", use.apply(table()))).isFalse();
  }

  @Test
  void anotherColumnIsReplaced() {
    assertThat(isGentle("t", table())).isTrue();
    assertThat(isGentle("t", table().checks(none -> NamedList.of(List.of(ofOther()))))).isTrue();
  }

  private static CheckConstraint ofOther() {
    return new CheckConstraint("ck", "id > 0");
  }

  @Test
  void aTableThatIsRenamedToo() {
    RenameTable rename = new RenameTable("t", "u");
    UnaryOperator<Table> indexed = uses().toList().get(3);

    assertThat(isGentle("u", table(), rename)).isTrue();
    assertThat(isGentle("u", indexed.apply(table()), rename)).isFalse();
  }

  private static Table table() {
    return Table.named("t")
        .columns(
            none ->
                NamedList.of(
                    List.of(Column.of("id", ColumnType.of(SqlType.BIGINT)).notNull(), NUMBER)));
  }

  private static boolean isGentle(String name, Table table, Operation... others) {
    AlterColumn widened =
        new AlterColumn(name, NUMBER, NUMBER.withType(ColumnType.of(SqlType.BIGINT)));
    Snapshot before =
        new Snapshot(new Schema(NamedList.of(List.of(table)), NamedList.empty()), Map.of());
    List<Operation> operations =
        Stream.concat(Stream.of(others), Stream.of((Operation) widened)).toList();
    return Gentle.of(List.of(), before, operations).test(widened);
  }
}
