package dev.skein.migration;

import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.integer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.DropColumn;
import dev.skein.operation.DropTable;
import dev.skein.operation.Operation;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.Schema;
import dev.skein.schema.SqlType;
import dev.skein.schema.Table;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MeaningTest {

  @Test
  void aDropMeansTheSameWhetherItsContentIsKnownOrNot() {
    Schema before =
        Schema.empty()
            .tables(
                all ->
                    all.with(
                            Table.named("a")
                                .columns(
                                    columns ->
                                        columns.with(Column.of("x", ColumnType.of(SqlType.TEXT)))))
                        .with(Table.named("b")));
    List<Operation> named = List.of(new DropColumn("a", "x", null), new DropTable("b", null));

    List<Operation> resolved = Operation.resolveAll(named, before);

    assertThat(resolved).isNotEqualTo(named);
    assertThat(Meaning.of(resolved)).isEqualTo(Meaning.of(named));
  }

  @Test
  void theWayItIsWrittenIsFree() {
    assertThat(
            sum(
                op -> {
                  var table = op.createTable("t");
                  for (String name : List.of("a", "b")) {
                    table.column(name, bigint(), notNull());
                  }
                }))
        .isEqualTo(
            sum(
                op ->
                    op.createTable("t")
                        .column("a", bigint(), notNull())
                        .column("b", bigint(), notNull())));
  }

  @Test
  void everyDetailCounts() {
    assertThat(
            List.of(
                sum(op -> op.addColumn("t", "a", bigint())),
                sum(op -> op.addColumn("t", "a", integer())),
                sum(op -> op.addColumn("t", "b", bigint())),
                sum(op -> op.addColumn("t", "a", bigint(), notNull())),
                sum(op -> op.createIndex("i", "t", "a")),
                sum(op -> op.createUniqueIndex("i", "t", "a")),
                sum(op -> op.createIndex("i", "t", "a desc")),
                sum(op -> op.insert("t").columns("a").row(1)),
                sum(op -> op.insert("t").columns("a").row("1")),
                sum(op -> op.insert("t").columns("a").row((Object) null)),
                sum(op -> op.insert("t").columns("a").row("null"))))
        .doesNotHaveDuplicates();
  }

  /** Quoting: whatever stands in two names, they do not flow into one another. */
  @Property
  void differentNamesNeverShareAText(
      @ForAll String a, @ForAll String b, @ForAll String c, @ForAll String d) {
    assertThat(Phrase.of("x", a, b).end().equals(Phrase.of("x", c, d).end()))
        .isEqualTo(a.equals(c) && b.equals(d));
  }

  @Property
  void aNameCannotForgeALine(@ForAll String name) {
    String text = Phrase.of("drop-table", name).end();

    assertThat(text.indexOf('\n')).isEqualTo(text.length() - 1);
  }

  private static int sum(Consumer<Operations> body) {
    return Meaning.of(Recording.of(body)).checksum();
  }
}
