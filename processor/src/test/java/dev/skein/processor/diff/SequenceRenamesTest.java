package dev.skein.processor.diff;

import static dev.skein.processor.diff.Columns.ID;
import static dev.skein.processor.diff.Columns.link;
import static dev.skein.processor.diff.Columns.text;
import static dev.skein.processor.diff.Entities.entity;
import static dev.skein.processor.diff.Entities.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.AlterSequence;
import dev.skein.operation.CreateSequence;
import dev.skein.operation.RenameSequence;
import dev.skein.operation.RenameTable;
import dev.skein.processor.diff.Entities.Differences;
import dev.skein.schema.Sequence;
import org.junit.jupiter.api.Test;

/** Sequences that go on counting under another name, and those that count anew. */
class SequenceRenamesTest {

  @Test
  void theOnlySequenceThatTakesThePlaceOfAnotherGoesOnCounting() {
    Entities before =
        Entities.of(entity("Post", table("posts", ID))).with(new Sequence("ids", 1, 50));

    Differences found =
        Entities.of(entity("Post", table("posts", ID)))
            .with(new Sequence("numbers", 1, 20))
            .since(before);

    assertThat(found.operations())
        .containsExactly(
            new RenameSequence("ids", "numbers"),
            new AlterSequence(new Sequence("numbers", 1, 50), new Sequence("numbers", 1, 20)));
  }

  @Test
  void sequencesAreSpelledAsTheNewNamingStrategyDoes() {
    Entities before =
        Entities.of(entity("OrderLine", table("OrderLine", ID)), entity("Post", table("Post", ID)))
            .with(new Sequence("OrderLine_SEQ", 1, 50), new Sequence("postNumbers", 1, 50));

    Differences found =
        Entities.of(entity("OrderLine", table("order_line", ID)), entity("Post", table("post", ID)))
            .with(new Sequence("order_line_seq", 1, 50), new Sequence("post_numbers", 1, 50))
            .since(before);

    assertThat(found.operations())
        .contains(
            new RenameSequence("OrderLine_SEQ", "order_line_seq"),
            new RenameSequence("postNumbers", "post_numbers"))
        .noneMatch(operation -> operation instanceof CreateSequence);
  }

  @Test
  void ofSeveralSequencesItIsToldThatTheyCountAnew() {
    Entities before =
        Entities.of(entity("Post", table("posts", ID))).with(new Sequence("ids", 1, 50));

    Differences found =
        Entities.of(entity("Post", table("posts", ID)))
            .with(new Sequence("keys", 1, 50), new Sequence("numbers", 1, 50))
            .since(before);

    assertThat(found.said())
        .containsExactly(
            "WARNING -: [Skein:SequenceGone] Sequence 'ids' is dropped, and new ones count from"
                + " their start ('keys', 'numbers'): keys that rows have may be given out again. If"
                + " one of them goes on for 'ids', put op.renameSequence(\"ids\", \"keys\") in the"
                + " migration instead. Read the migration before you run it.");
  }

  @Test
  void aSequenceThatGoesWithItsTableIsNotTakenOver() {
    Entities before =
        Entities.of(entity("Post", table("posts", ID, text("title"))))
            .with(new Sequence("posts_SEQ", 1, 50));

    Differences found =
        Entities.of(entity("Tag", table("tags", link("number"))))
            .with(new Sequence("tags_SEQ", 1, 50))
            .since(before);

    assertThat(found.operations())
        .extracting(operation -> operation.getClass().getSimpleName())
        .containsExactly("CreateSequence", "CreateTable", "DropTable", "DropSequence");
  }

  /** The rows are in the table with the new name, and their keys are those given out so far. */
  @Test
  void aSequenceFollowsItsTableWhoseNameAnotherOneTakes() {
    Sequence persons = new Sequence("person_SEQ", 1, 50);
    Sequence humans = new Sequence("human_SEQ", 1, 50);
    Entities before = Entities.of(entity("Person", table("person", ID))).with(persons);

    Differences found =
        Entities.of(entity("Person", table("human", ID)), entity("Customer", table("person", ID)))
            .with(humans, persons)
            .since(before);

    assertThat(found.operations())
        .startsWith(
            new RenameTable("person", "human"),
            new RenameSequence("person_SEQ", "human_SEQ"),
            new CreateSequence(persons));
    assertThat(found.said()).isEmpty();
  }
}
