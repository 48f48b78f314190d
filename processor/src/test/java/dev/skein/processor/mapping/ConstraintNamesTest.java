package dev.skein.processor.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.schema.Named;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class ConstraintNamesTest {

  private static final TableName ORDERS = new TableName(null, "orders");

  private final ConstraintNames names = new ConstraintNames();

  @Test
  void areMadeOfTableAndColumns() {
    assertThat(names.derive("pk", ORDERS, List.of())).isEqualTo("pk_orders");
    assertThat(names.derive("uk", ORDERS, List.of("shop", "number")))
        .isEqualTo("uk_orders_shop_number");
  }

  @Test
  void leaveSchemaAndQuotesOut() {
    TableName quoted = new TableName("`My Shop`", "`All Orders`");
    assertThat(names.derive("uk", quoted, List.of("`the number`")))
        .isEqualTo("uk_All_Orders_the_number");
  }

  @Test
  void areCutWhereADatabaseWouldCutThem() {
    TableName table = new TableName(null, "a_table_whose_name_goes_on_and_on_for_quite_a_while");
    assertThat(names.derive("fk", table, List.of("and_a_column_of_that_kind")))
        .isEqualTo("fk_a_table_whose_name_goes_on_and_on_for_quite_a_while_7b9f67cb")
        .hasSize(ConstraintNames.MAX_BYTES);
  }

  @Test
  void areCutByBytesAndNotWithinALetter() {
    String name =
        names.derive("ix", new TableName(null, "größenverhältnis"), List.of("ö".repeat(40)));
    assertThat(name.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(ConstraintNames.MAX_BYTES);
    assertThat(name).startsWith("ix_größenverhältnis_öö").doesNotContain("\uFFFD");
  }

  @Test
  void whatIsNotCutIsAsLongAsMayBe() {
    TableName table = new TableName(null, "x".repeat(ConstraintNames.MAX_BYTES - 3));
    assertThat(names.derive("pk", table, List.of())).isEqualTo("pk_" + table.name());
  }

  @Test
  void differInOneSchemaWhateverTheirCase() {
    assertThat(names.derive("uk", new TableName(null, "a"), List.of("b_c"))).isEqualTo("uk_a_b_c");
    assertThat(names.derive("uk", new TableName(null, "A_B"), List.of("c")))
        .isEqualTo("uk_A_B_c_a8adce41");
  }

  @Test
  void mayBeTheSameInTwoSchemas() {
    assertThat(names.derive("pk", new TableName("one", "t"), List.of())).isEqualTo("pk_t");
    assertThat(names.derive("pk", new TableName("two", "t"), List.of())).isEqualTo("pk_t");
  }

  @Test
  void leaveGivenNamesToThoseWhoWereGivenThem() {
    Sample sample =
        Sample.of(
            """
            @Entity class A { @Id long id; @Column(unique = true) String b; }
            @Entity @Table(uniqueConstraints = @UniqueConstraint(name = "uk_a_b", columnNames = "c"))
            class B { @Id long id; String c; }
            """);
    assertThat(namesOf(sample.table("A").uniqueConstraints())).containsExactly("uk_A_b_aa25322a");
    assertThat(namesOf(sample.table("B").uniqueConstraints())).containsExactly("uk_a_b");
  }

  @Test
  void areTheSameWhateverTheOrderOfTheEntities() {
    String one = "@Entity class A { @Id long id; @Column(unique = true) String b_c; }\n";
    String other = "@Entity class A_B { @Id long id; @Column(unique = true) String c; }\n";
    assertThat(Sample.of(one + other).mapped()).isEqualTo(Sample.of(other + one).mapped());
  }

  private static List<String> namesOf(Iterable<? extends Named> parts) {
    return StreamSupport.stream(parts.spliterator(), false).map(Named::name).toList();
  }
}
