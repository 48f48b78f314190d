package dev.skein.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.AddColumn;
import dev.skein.operation.AddUnique;
import dev.skein.operation.DropColumn;
import dev.skein.operation.DropUnique;
import dev.skein.operation.Operation;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.SqlType;
import dev.skein.schema.UniqueConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;

class MadeUpValuesTest {

  private static final Column CODE =
      Column.of("code", ColumnType.of(SqlType.VARCHAR, 20)).notNull();
  private static final Column STARS = Column.of("stars", ColumnType.of(SqlType.INTEGER)).notNull();
  private static final UniqueConstraint BY_CODE =
      new UniqueConstraint("uk_posts_code", List.of("code"));

  @Test
  void aKeyGetsNoneAndOtherColumnsDo() {
    List<Operation> reversed =
        Operation.reverseAll(
            List.of(
                new DropUnique("posts", "uk_posts_code", BY_CODE),
                new DropColumn("posts", "code", CODE),
                new DropColumn("posts", "stars", STARS)));

    assertThat(MadeUpValues.notInKeys(reversed))
        .containsExactly(
            new AddColumn("posts", STARS, "0"),
            new AddColumn("posts", CODE),
            new AddUnique("posts", BY_CODE));
  }
}
