package dev.skein.processor.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.skein.operation.AddColumn;
import dev.skein.operation.CreateSchema;
import dev.skein.operation.CreateSequence;
import dev.skein.operation.CreateTable;
import dev.skein.operation.DropColumn;
import dev.skein.operation.DropTable;
import dev.skein.operation.ExecuteSql;
import dev.skein.operation.Operation;
import dev.skein.processor.source.TableSplit.Part;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.NamedList;
import dev.skein.schema.Schema;
import dev.skein.schema.Sequence;
import dev.skein.schema.SqlType;
import dev.skein.schema.Table;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableSplitTest {

  private static final Column PRICE = Column.of("price", ColumnType.of(SqlType.INTEGER));
  private static final Column NOTE = Column.of("note", ColumnType.of(SqlType.INTEGER));
  private static final Schema BEFORE =
      Schema.empty()
          .tables(
              all ->
                  NamedList.of(
                      List.of(table("items"), table("offers").columns(it -> it.with(PRICE)))));

  private static Table table(String name) {
    return Table.named(name)
        .columns(all -> all.with(Column.of("id", ColumnType.of(SqlType.BIGINT)).notNull()));
  }

  private static List<String> topics(Operation... operations) {
    return TableSplit.of(List.of(operations), BEFORE).stream().map(Part::topic).toList();
  }

  @Test
  void whatSqlAsksForIsThereUntilItWasAsked() {
    assertThat(
            topics(
                new AddColumn("items", PRICE, "(select max(o.price) from Offers o)"),
                new DropColumn("offers", "price", PRICE)))
        .containsExactly("items", "offers");
  }

  @Test
  void tablesThatCannotDoWithoutEachOtherStayTogether() {
    assertThat(
            TableSplit.of(
                List.of(
                    new CreateTable(table("others")),
                    new AddColumn("offers", NOTE),
                    new AddColumn("items", PRICE, "(select max(price) from offers)"),
                    new DropColumn("offers", "price", PRICE)),
                BEFORE))
        .extracting(Part::topic, part -> part.operations().size())
        .containsExactly(tuple("others", 1), tuple("offers and items", 3));
  }

  @Test
  void wordsThatNameNoTableDoNotMatter() {
    assertThat(
            topics(
                new AddColumn("offers", NOTE),
                new AddColumn("items", PRICE, "offers_in_stock"),
                new DropColumn("offers", "price", PRICE)))
        .containsExactly("offers", "items");
  }

  @Test
  void aSequenceGoesWithTheTableOfItsNameAndElseStandsAlone() {
    assertThat(
            TableSplit.of(
                List.of(
                    new CreateSequence(new Sequence("counter", 1, 50)),
                    new CreateSequence(new Sequence("tags_SEQ", 1, 50)),
                    new CreateSequence(new Sequence("note_seq", 1, 50)),
                    new CreateTable(table("notes")),
                    new CreateTable(table("tags"))),
                BEFORE))
        .extracting(Part::topic, part -> part.operations().size())
        .containsExactly(tuple("sequence counter", 1), tuple("tags", 2), tuple("notes", 2));
  }

  @Test
  void aSchemaComesWithItsFirstTable() {
    assertThat(
            topics(
                new CreateSchema("billing"),
                new CreateTable(table("tags")),
                new CreateTable(table("billing.bills"))))
        .containsExactly("billing.bills", "tags");
  }

  @Test
  void whatIsNoChangeOfTablesIsNotDivided() {
    assertThat(
            topics(
                new CreateTable(table("tags")),
                new ExecuteSql("update items set id = 1", Map.of()),
                new CreateTable(table("notes"))))
        .containsExactly("");
  }

  /** Some databases pass over schemas: there the new table has the name of the old one. */
  @Test
  void aTableThatMakesWayIsNotDivided() {
    assertThat(
            topics(
                new DropTable("items", table("items")),
                new CreateTable(table("billing.items")),
                new AddColumn("offers", NOTE)))
        .containsExactly("");
  }
}
