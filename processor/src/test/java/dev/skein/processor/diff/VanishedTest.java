package dev.skein.processor.diff;

import static dev.skein.processor.diff.Columns.ID;
import static dev.skein.processor.diff.Columns.link;
import static dev.skein.processor.diff.Columns.number;
import static dev.skein.processor.diff.Columns.text;
import static dev.skein.processor.diff.Entities.entity;
import static dev.skein.processor.diff.Entities.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.AddColumn;
import dev.skein.operation.ConstraintKind;
import dev.skein.operation.CreateTable;
import dev.skein.operation.DropColumn;
import dev.skein.operation.DropTable;
import dev.skein.operation.RenameColumn;
import dev.skein.operation.RenameConstraint;
import dev.skein.operation.RenameTable;
import dev.skein.processor.diff.Entities.Differences;
import dev.skein.schema.Table;
import org.junit.jupiter.api.Test;

/** What vanishes: a question, a warning, or nothing where it is declared. */
class VanishedTest {

  private static final Entities BEFORE =
      Entities.of(entity("Post", table("posts", ID, text("title"))));

  @Test
  void aColumnThatMayHaveBeenRenamed() {
    Differences found =
        Entities.of(entity("Post", table("posts", ID, text("headline", 100)))).since(BEFORE);

    assertThat(found.said())
        .containsExactly(
            "ERROR com.acme.Post.headline: [Skein:RenamedOrNot] Column 'title' of table 'posts' is"
                + " gone and 'headline' is new. If it was renamed, put @RenamedFrom(\"title\") on"
                + " Post.headline: its values are kept. If not, put @Dropped(\"title\") on class"
                + " Post: it is dropped with its values.");
  }

  @Test
  void aColumnThatMayHaveBecomeOneOfTwo() {
    Differences found =
        Entities.of(entity("Post", table("posts", ID, text("headline"), text("lead"))))
            .since(BEFORE);

    assertThat(found.said())
        .containsExactly(
            "ERROR com.acme.Post.headline: [Skein:RenamedOrNot] Column 'title' of table 'posts' is"
                + " gone and 'headline' or 'lead' may be its new name. If it was renamed, put"
                + " @RenamedFrom(\"title\") on Post.headline or Post.lead: its values are kept. If"
                + " not, put @Dropped(\"title\") on class Post: it is dropped with its values.");
  }

  @Test
  void aColumnOfAnotherKindIsNoSuccessor() {
    Differences found =
        Entities.of(entity("Post", table("posts", ID, number("size")))).since(BEFORE);

    assertThat(found.operations())
        .containsExactly(
            new AddColumn("posts", number("size")),
            new DropColumn("posts", "title", text("title")));
    assertThat(found.said())
        .containsExactly(
            "WARNING com.acme.Post: [Skein:DataLoss] Column 'title' of table 'posts' is dropped,"
                + " and all its values are lost. If that is meant, put @Dropped(\"title\") on class"
                + " Post; if not, bring its member back. Read the migration before you run it.");
  }

  @Test
  void aColumnDeclaredDropped() {
    Differences found =
        Entities.of(entity("Post", table("posts", ID, text("headline"))).dropped("title"))
            .since(BEFORE, DataLoss.ERROR);

    assertThat(found.operations())
        .containsExactly(
            new AddColumn("posts", text("headline")),
            new DropColumn("posts", "title", text("title")));
    assertThat(found.said()).isEmpty();
  }

  @Test
  void aColumnOfAJoinTableIsDeclaredDroppedOnItsClass() {
    Entities before =
        Entities.of(
            entity("Post", table("posts", ID)),
            entity("Post", table("post_tags", link("post_id"), link("tag_id"))).joining("tags"));

    Differences found =
        Entities.of(
                entity("Post", table("posts", ID)).dropped("tag_id"),
                entity("Post", table("post_tags", link("post_id"), link("label_id")))
                    .joining("tags"))
            .since(before, DataLoss.ERROR);

    assertThat(found.operations())
        .containsExactly(
            new AddColumn("post_tags", link("label_id")),
            new DropColumn("post_tags", "tag_id", link("tag_id")));
    assertThat(found.said()).isEmpty();
  }

  @Test
  void aTableThatMayHaveBeenRenamed() {
    Differences found =
        Entities.of(entity("Article", table("articles", ID, text("title"), number("size"))))
            .since(BEFORE);

    assertThat(found.said())
        .containsExactly(
            "ERROR com.acme.Article: [Skein:RenamedOrNot] Table 'posts' is gone and 'articles' is"
                + " new. If it was renamed, put @RenamedFrom(\"posts\") on class Article: its rows"
                + " are kept. If not, put @Dropped(\"posts\") on class Article: it is dropped with"
                + " its rows.");
  }

  @Test
  void aCollectionThatMayHaveBeenRenamed() {
    Entities before =
        Entities.of(
            entity("Post", table("posts", ID)),
            collection(
                "tags", table("Post_tags", link("Post_id"), text("tags"), text("tags_KEY"))));

    Differences found =
        Entities.of(
                entity("Post", table("posts", ID)),
                collection(
                    "labels",
                    table("Post_labels", link("Post_id"), text("labels"), text("labels_KEY"))))
            .since(before);

    assertThat(found.said())
        .containsExactly(
            "ERROR com.acme.Post: [Skein:RenamedOrNot] Table 'Post_tags' is gone and 'Post_labels'"
                + " is new. If it was renamed, put @RenamedFrom(\"Post_tags\") on class Post: its"
                + " rows are kept. If not, put @Dropped(\"Post_tags\") on class Post: it is dropped"
                + " with its rows.");
  }

  @Test
  void tablesOfOneOriginOfWhichNobodyKnowsWhichBecameWhich() {
    Entities before =
        Entities.of(
            entity("Post", table("posts", ID)),
            entity("Post", table("texts", ID, text("body"))).joining("@SecondaryTable"),
            entity("Post", table("pics", ID, number("size"))).joining("@SecondaryTable"));

    Differences found =
        Entities.of(
                entity("Post", table("posts", ID)),
                entity("Post", table("media.texts", ID, text("body"))).joining("@SecondaryTable"),
                entity("Post", table("media.pics", ID, number("size"))).joining("@SecondaryTable"))
            .since(before);

    assertThat(found.said())
        .anyMatch(said -> said.startsWith("ERROR") && said.contains("'texts'"))
        .anyMatch(said -> said.startsWith("ERROR") && said.contains("'pics'"));
  }

  private static Entities.Entity collection(String member, Table table) {
    return entity("Post", table)
        .joining(member)
        .member("Post_id", "owner")
        .member(member, "value")
        .member(member + "_KEY", "key");
  }

  @Test
  void aTableDeclaredDropped() {
    Differences found =
        Entities.of(entity("Article", table("articles", ID, text("title"))).dropped("posts"))
            .since(BEFORE, DataLoss.ERROR);

    assertThat(found.operations())
        .extracting(operation -> operation.getClass().getSimpleName())
        .containsExactly("CreateTable", "DropTable");
    assertThat(found.said()).isEmpty();
  }

  @Test
  void aTableThatIsUnlikeIsNoSuccessor() {
    Differences found =
        Entities.of(entity("Tag", table("tags", link("number"), text("word")))).since(BEFORE);

    assertThat(found.operations())
        .extracting(operation -> operation.getClass().getSimpleName())
        .containsExactly("CreateTable", "DropTable");
    assertThat(found.said())
        .containsExactly(
            "WARNING -: [Skein:DataLoss] Table 'posts' is dropped, and all its rows are lost. If"
                + " that is meant, put @Dropped(\"posts\") on any other entity; if not, bring its"
                + " entity or association back. Read the migration before you run it.");
  }

  @Test
  void lossesAreErrorsOrAllowedAsTheUserWants() {
    assertThat(Entities.none().since(BEFORE, DataLoss.ALLOW).said()).isEmpty();
    assertThat(Entities.none().since(BEFORE, DataLoss.ERROR).said())
        .singleElement()
        .asString()
        .startsWith("ERROR -: [Skein:DataLoss] Table 'posts' is dropped");
    assertThat(Entities.none().since(BEFORE, DataLoss.ERROR).operations())
        .containsExactly(new DropTable("posts", table("posts", ID, text("title"))));
  }

  @Test
  void aDropThatIsDoneCanGo() {
    Entities after = Entities.of(entity("Post", table("posts", ID)).dropped("title", "pots"));

    assertThat(after.since(after).said())
        .containsExactly(
            "NOTE com.acme.Post @Dropped: [Skein:CanGo] @Dropped(\"pots\") has no effect: nothing"
                + " of that name goes. Remove it.",
            "NOTE com.acme.Post @Dropped: [Skein:CanGo] @Dropped(\"title\") has no effect: nothing"
                + " of that name goes. Remove it.");
  }

  /** Where the class goes, its members' tables go. */
  @Test
  void theTablesOfMembersAreNotAskedAboutBesideTheirClass() {
    Entities before =
        Entities.of(
            entity("Post", table("Post", ID, text("title"))),
            entity("Post", table("Post_Tag", link("Post_id"), link("tags_id"))).joining("tags"));

    Differences found =
        Entities.of(
                entity("Article", table("Article", ID, text("title"))),
                entity("Article", table("Article_Tag", link("Article_id"), link("tags_id")))
                    .joining("tags"))
            .since(before);

    assertThat(found.said())
        .singleElement()
        .asString()
        .startsWith("ERROR com.acme.Article: [Skein:RenamedOrNot] Table 'Post' is gone");
  }

  @Test
  void theTableOfAMemberIsLostAtItsClass() {
    Entities before =
        Entities.of(
            entity("Post", table("posts", ID)),
            entity("Post", table("post_tags", link("post_id"), link("tag_id"))).joining("tags"));

    assertThat(Entities.of(entity("Post", table("posts", ID))).since(before).said())
        .containsExactly(
            "WARNING com.acme.Post: [Skein:DataLoss] Table 'post_tags' is dropped, and all its rows"
                + " are lost. If that is meant, put @Dropped(\"post_tags\") on class Post; if not,"
                + " bring its member back. Read the migration before you run it.");
  }

  @Test
  void aTableOfCountersKeepsThemUnderAnotherName() {
    Differences found =
        Entities.of(
                entity("Post", table("posts", ID)),
                entity("Post", table("post_counter", text("post"), number("last")))
                    .member("post", "key")
                    .member("last", "value")
                    .joining("@TableGenerator"))
            .since(counters("@TableGenerator"));

    assertThat(found.said()).isEmpty();
    assertThat(found.operations())
        .containsExactly(
            new RenameTable("counters", "post_counter"),
            new RenameColumn("post_counter", "sequence_name", "post"),
            new RenameColumn("post_counter", "next_val", "last"),
            new RenameConstraint(
                "post_counter", ConstraintKind.PRIMARY_KEY, "pk_counters", "pk_post_counter"));
  }

  @Test
  void aTableOfCountersThatOthersCountIn() {
    Differences found =
        Entities.of(
                entity("Post", table("posts", ID)),
                entity("Post", table("post_counter", text("sequence_name"), number("next_val")))
                    .joining("@TableGenerator with com.acme.Tag"))
            .since(counters("@TableGenerator"));

    assertThat(found.said())
        .containsExactly(
            "ERROR com.acme.Post: [Skein:RenamedOrNot] Table 'counters' is gone and 'post_counter'"
                + " is new, in which other entities count. If it was renamed, let it be renamed"
                + " first, with the entities that counted in it: its counters are kept. If not, put"
                + " @Dropped(\"counters\") on class Post: it is dropped with its counters.");
  }

  /** One of two goes to a table of its own: the other keeps theirs. */
  @Test
  void aTableOfCountersThatOthersStillCountIn() {
    Differences found =
        Entities.of(
                entity("Post", table("posts", ID)),
                entity("Post", table("post_counter", text("sequence_name"), number("next_val")))
                    .joining("@TableGenerator"),
                entity("Tag", table("counters", text("sequence_name"), number("next_val")))
                    .joining("@TableGenerator"))
            .since(counters("@TableGenerator with com.acme.Tag"));

    assertThat(found.said()).isEmpty();
    assertThat(found.operations()).singleElement().isInstanceOf(CreateTable.class);
  }

  private static Entities counters(String member) {
    return Entities.of(
        entity("Post", table("posts", ID)),
        entity("Post", table("counters", text("sequence_name"), number("next_val")))
            .member("sequence_name", "key")
            .member("next_val", "value")
            .joining(member));
  }

  @Test
  void aColumnThatASoftDeleteMayGoOnWith() {
    Differences found =
        Entities.of(
                entity("Post", table("posts", ID, text("deleted")))
                    .member("deleted", "@SoftDelete"))
            .since(BEFORE);

    assertThat(found.said())
        .containsExactly(
            "ERROR com.acme.Post.@SoftDelete: [Skein:RenamedOrNot] Column 'title' of table 'posts'"
                + " is gone and 'deleted' is new, for @SoftDelete. If that is to go on with its"
                + " values, say columnName = \"title\" there; the name can change in a migration"
                + " after. If not, put @Dropped(\"title\") on class Post: it is dropped with its"
                + " values.");
  }

  @Test
  void aSoftDeleteThatTellsTheContrary() {
    Entities before =
        Entities.of(
            entity("Post", table("posts", ID, text("state"))).member("state", "@SoftDelete"));

    Differences found =
        Entities.of(
                entity("Post", table("posts", ID, text("state")))
                    .member("state", "@SoftDelete(ACTIVE)"))
            .since(before);

    assertThat(found.said())
        .containsExactly(
            "ERROR com.acme.Post.@SoftDelete(ACTIVE): [Skein:SoftDeleteTurned] Column 'state' of"
                + " table 'posts' tells the contrary with this strategy of @SoftDelete: what counts"
                + " as removed would be there again, and the rest not. Give it another columnName,"
                + " and put @Dropped(\"state\") on class Post: all rows count as being there"
                + " then.");
  }
}
