package dev.skein.processor.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.source.FilledRows;
import dev.skein.processor.source.MigrationFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTest {

  private static final Draft DRAFT =
      Draft.of(
          List.of(
              new MigrationFile("db", "V20261122103000__Add_a", "a"),
              new MigrationFile("db", "V20261122103001__Add_b", "b")),
          "after\n",
          Set.of("DropColumn a b [c, d]", "DropTable e []"),
          Set.of(
              new FilledRows("AddColumn", "a b", "c", "'x y\n%'"),
              new FilledRows("AlterColumn", "a", "b", "")),
          Optional.of("base: 1\nbase\n\nno base\n"));

  @Test
  void itIsReadAsItWasWritten() {
    assertThat(Draft.parse(DRAFT.text())).contains(DRAFT);
  }

  @Test
  void theSnapshotBeforeNeedNotHaveBeenThere() {
    Draft first = withBase(Optional.empty());

    assertThat(Draft.parse(first.text())).contains(first);
  }

  @Test
  void anEmptySnapshotBeforeIsNoneThatWasNotThere() {
    Draft empty = withBase(Optional.of(""));

    assertThat(Draft.parse(empty.text())).contains(empty);
  }

  private static Draft withBase(Optional<String> base) {
    return new Draft(DRAFT.migrations(), DRAFT.snapshot(), DRAFT.losses(), DRAFT.fills(), base);
  }

  @Test
  void aCutRecordIsNoFailure() {
    String text = DRAFT.text();
    for (int end = 0; end < text.length(); end++) {
      assertThat(Draft.parse(text.substring(0, end))).isNotEqualTo(Optional.of(DRAFT));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "skein draft 2\nmigration V20261122103000__A.java b\nsnapshot c\nno base\n",
        "skein draft 1\nmigration V20261122103000__A.java b\nsnapshot c\n",
        "skein draft 1\nmigration V20261122103000__A.java b\nno base\n",
        "skein draft 1\nsnapshot c\nno base\n",
        "skein draft 1\nmigration V20261122103000__A.java\nsnapshot c\nno base\n",
        "skein draft 1\nmigration a b\nsnapshot c\nno base\n",
        "skein draft 1\nanything else\nmigration V20261122103000__A.java b\nsnapshot c\nno base\n",
        "skein draft 1\nmigration ../V20261122103000__A.java b\nsnapshot c\nno base\n",
        "skein draft 1\nmigration V20261122103000__A.java b\nsnapshot c\nfills a b c\nno base\n",
        "skein draft 1\nmigration V20261122103000__A.java b\nsnapshot c\nfills a b c %\nno base\n",
        "no base\n"
      })
  void whatCannotBeReadIsNoDraft(String text) {
    assertThat(Draft.parse(text)).isEmpty();
  }
}
