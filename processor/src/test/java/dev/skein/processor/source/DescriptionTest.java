package dev.skein.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.migration.ColumnTypes;
import dev.skein.migration.ForeignKeys;
import dev.skein.migration.Operations;
import dev.skein.migration.Recording;
import dev.skein.migration.References;
import dev.skein.operation.ConstraintKind;
import dev.skein.operation.Operation;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DescriptionTest {

  @Provide
  Arbitrary<List<Operation>> operations() {
    return OperationArbitraries.any().list().ofMinSize(1).ofMaxSize(30);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void isNeverEmpty(@ForAll("operations") List<Operation> operations) {
    assertThat(Description.of(operations)).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("changes")
  void saysWhatHappens(String description, Consumer<Operations> change) {
    assertThat(Description.of(Recording.of(change))).isEqualTo(description);
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        change("Add categories table", op -> create(op, "categories")),
        change(
            "Add tags and example_tags tables",
            op -> {
              create(op, "tags");
              op.createIndex("ix", "tags", "id");
              create(op, "example_tags");
              op.addForeignKey("example_tags", "fk", "id", to("tags"));
              op.createSequence("tags_seq", 1, 50);
            }),
        change(
            "Add customers and 7 more tables",
            op ->
                Stream.of(
                        "customers",
                        "customer_addresses",
                        "invoices",
                        "invoice_lines",
                        "payments",
                        "payment_methods",
                        "products",
                        "product_categories")
                    .forEach(name -> create(op, name))),
        change(
            "Add priority to examples",
            op -> op.addColumn("examples", "priority", ColumnTypes.integer())),
        change(
            "Add a, b and c to examples",
            op ->
                Stream.of("a", "b", "c")
                    .forEach(name -> op.addColumn("examples", name, ColumnTypes.integer()))),
        change(
            "Add 4 columns to examples",
            op ->
                Stream.of("a", "b", "c", "d")
                    .forEach(name -> op.addColumn("examples", name, ColumnTypes.integer()))),
        change(
            "Remove legacy_id from examples",
            op -> {
              op.dropIndex("ix_legacy", "examples");
              op.dropColumn("examples", "legacy_id");
            }),
        change(
            "Link examples to categories",
            op -> {
              op.addColumn("examples", "category_id", ColumnTypes.bigint());
              op.createIndex("ix", "examples", "category_id");
              op.addForeignKey("examples", "fk", "category_id", to("categories"));
            }),
        change(
            "Link examples to categories",
            op -> op.addForeignKey("examples", "fk", "category_id", to("categories"))),
        change(
            "Add category_id and priority to examples",
            op -> {
              op.addColumn("examples", "category_id", ColumnTypes.bigint());
              op.addColumn("examples", "priority", ColumnTypes.integer());
              op.addForeignKey("examples", "fk", "category_id", to("categories"));
            }),
        change(
            "Add categories table and link examples to categories",
            op -> {
              create(op, "categories");
              op.addColumn("examples", "category_id", ColumnTypes.bigint());
              op.addForeignKey("examples", "fk", "category_id", to("categories"));
            }),
        change(
            "Rename name to title in books",
            op -> {
              op.renameColumn("books", "name", "title");
              op.renameIndex("books", "ix_books_name", "ix_books_title");
            }),
        change(
            "Rename people to persons",
            op -> {
              op.renameTable("people", "persons");
              op.renameConstraint("persons", ConstraintKind.PRIMARY_KEY, "pk_people", "pk_persons");
            }),
        change(
            "Change name and price of books",
            op -> {
              op.alterColumn("books", "name")
                  .from(ColumnTypes.varchar(9))
                  .to(ColumnTypes.varchar(99));
              op.alterColumn("books", "price").from(ColumnTypes.integer()).to(ColumnTypes.bigint());
            }),
        change("Remove tags table", op -> op.dropTable("tags")),
        change("Make email of users unique", op -> op.addUnique("users", "uk", "email")),
        change("Index a and b of users", op -> op.createIndex("ix", "users", "a", "b desc")),
        change("Add order_seq sequence", op -> op.createSequence("order_seq", 1, 50)),
        change(
            "Add first_sequence sequence and 3 more changes",
            op ->
                Stream.of("first", "second", "third", "fourth")
                    .forEach(name -> op.createSequence(name + "_sequence", 1, 50))),
        change("Comment on Order", op -> op.commentOnTable("`Order`", null, "x")),
        change(
            "Change examples",
            op -> {
              op.addColumn("examples", "a", ColumnTypes.integer());
              op.dropColumn("examples", "b");
            }),
        change(
            "Add tags table, change 3 tables and remove old table",
            op -> {
              create(op, "tags");
              Stream.of("customer_addresses", "customer_payments", "customer_invoices")
                  .forEach(name -> op.addColumn(name, "tag", ColumnTypes.integer()));
              op.dropTable("old");
            }));
  }

  private static void create(Operations op, String table) {
    op.createTable(table).column("id", ColumnTypes.bigint());
  }

  private static References to(String table) {
    return ForeignKeys.references(table, "id");
  }

  private static Arguments change(String description, Consumer<Operations> change) {
    return Arguments.of(description, change);
  }
}
