package dev.skein.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.Schema;
import dev.skein.schema.SqlType;
import dev.skein.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          status between 0 and 2        | status | state    | state between 0 and 2
          STATUS >= 0 or my_status = 1  | status | state    | state >= 0 or my_status = 1
          name <> 'it''s a name'        | name   | title    | title <> 'it''s a name'
          lower(name) = name            | name   | `Title`  | lower(`Title`) = `Title`
          "Name" = `Name`               | `Name` | `Title`  | "Title" = `Title`
          "Name" = name                 | name   | title    | "Name" = title
          "Name" = name                 | `Name` | title    | title = name
          lower(lower) = 'x'            | lower  | small    | lower(small) = 'x'
          price$ > 1                    | price$ | cost$    | cost$ > 1
          """)
  void aRenameReachesTheNameAndNothingElse(
      String condition, String name, String newName, String expected) {
    assertThat(Condition.renamed(condition, name, newName)).isEqualTo(expected);
  }

  @Test
  void renamingAColumnCarriesItsChecksAlong() {
    Schema before =
        Schema.empty()
            .tables(
                tables ->
                    tables.with(
                        Table.named("orders")
                            .columns(
                                columns ->
                                    columns.with(
                                        Column.of("status", ColumnType.of(SqlType.TINYINT))))
                            .checks(
                                checks ->
                                    checks.with(
                                        new CheckConstraint("ck", "status between 0 and 2")))));

    Schema after = new RenameColumn("orders", "status", "state").applyTo(before);

    assertThat(after.requireTable("orders").checks().require("ck").condition())
        .isEqualTo("state between 0 and 2");
    assertThat(new RenameColumn("orders", "state", "status").applyTo(after)).isEqualTo(before);
  }
}
