package dev.skein.processor.diff;

import static dev.skein.processor.diff.Columns.ID;
import static dev.skein.processor.diff.Columns.link;
import static dev.skein.processor.diff.Columns.number;
import static dev.skein.processor.diff.Columns.text;
import static dev.skein.processor.diff.Entities.entity;
import static dev.skein.processor.diff.Entities.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.AddColumn;
import dev.skein.operation.AlterColumn;
import dev.skein.operation.ConstraintKind;
import dev.skein.operation.CreateSchema;
import dev.skein.operation.CreateTable;
import dev.skein.operation.DropColumn;
import dev.skein.operation.DropTable;
import dev.skein.operation.RenameColumn;
import dev.skein.operation.RenameConstraint;
import dev.skein.operation.RenameIndex;
import dev.skein.operation.RenameSequence;
import dev.skein.operation.RenameTable;
import dev.skein.processor.diff.Entities.Differences;
import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType.Enumeration;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.Index;
import dev.skein.schema.Sequence;
import dev.skein.schema.Table;
import dev.skein.schema.UniqueConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Renames: certain by the member, or declared; never guessed. */
class RenamingTest {

  @Test
  void theSameMemberWithAnotherColumnIsARename() {
    Differences found =
        Entities.of(
                entity("Post", table("posts", ID, text("headline"))).member("headline", "title"))
            .since(Entities.of(entity("Post", table("posts", ID, text("title")))));

    assertThat(found.operations()).containsExactly(new RenameColumn("posts", "title", "headline"));
    assertThat(found.said()).isEmpty();
  }

  @Test
  void aRenamedColumnMayChangeItsTypeToo() {
    Differences found =
        Entities.of(
                entity("Post", table("posts", ID, text("headline", 300)))
                    .member("headline", "title"))
            .since(Entities.of(entity("Post", table("posts", ID, text("title")))));

    assertThat(found.operations())
        .containsExactly(
            new RenameColumn("posts", "title", "headline"),
            new AlterColumn("posts", text("headline"), text("headline", 300)));
  }

  /** Neither dropped nor added again, which would read every row: databases carry it along. */
  @Test
  void aCheckFollowsItsColumn() {
    CheckConstraint old = new CheckConstraint("ck_posts_rank", "rank >= 0");
    CheckConstraint now = new CheckConstraint("ck_posts_place", "place >= 0");

    Differences found =
        Entities.of(
                entity("Post", table("posts", ID, number("place")).checks(all -> all.with(now)))
                    .member("place", "rank"))
            .since(
                Entities.of(
                    entity(
                        "Post", table("posts", ID, number("rank")).checks(all -> all.with(old)))));

    assertThat(found.operations())
        .containsExactly(
            new RenameColumn("posts", "rank", "place"),
            new RenameConstraint("posts", ConstraintKind.CHECK, "ck_posts_rank", "ck_posts_place"));
  }

  @Test
  void theSameClassWithAnotherTableIsARename() {
    Differences found =
        Entities.of(
                entity(
                    "Post", table("articles", ID).withPrimaryKey(table("posts", ID).primaryKey())))
            .since(Entities.of(entity("Post", table("posts", ID))));

    assertThat(found.operations()).containsExactly(new RenameTable("posts", "articles"));
    assertThat(found.said()).isEmpty();
  }

  @Test
  void theJoinTableOfTheSameMemberIsRenamed() {
    Table before = table("post_tag", link("post_id"), link("tag_id"));
    Table after = before.withName("post_tags");

    Differences found =
        Entities.of(entity("Post", after).joining("tags"))
            .since(Entities.of(entity("Post", before).joining("tags")));

    assertThat(found.operations()).containsExactly(new RenameTable("post_tag", "post_tags"));
  }

  @Test
  void whatIsCalledAfterTheTableIsRenamedWithIt() {
    Entities before =
        Entities.of(entity("Post", decorated("posts")), entity("Note", pointingTo("posts")))
            .with(new Sequence("posts_SEQ", 1, 50));

    Differences found =
        Entities.of(entity("Post", decorated("articles")), entity("Note", pointingTo("articles")))
            .with(new Sequence("articles_SEQ", 1, 50))
            .since(before);

    assertThat(found.operations())
        .containsExactly(
            new RenameTable("posts", "articles"),
            new RenameSequence("posts_SEQ", "articles_SEQ"),
            new RenameConstraint("articles", ConstraintKind.PRIMARY_KEY, "pk_posts", "pk_articles"),
            new RenameConstraint(
                "articles", ConstraintKind.UNIQUE, "uk_posts_title", "uk_articles_title"),
            new RenameConstraint(
                "articles", ConstraintKind.CHECK, "ck_posts_title", "ck_articles_title"),
            new RenameIndex("articles", "ix_posts_title", "ix_articles_title"),
            new AlterColumn("articles", state("posts"), state("articles")));
    assertThat(found.said()).isEmpty();
  }

  private static Table decorated(String name) {
    return table(name, ID, text("title"), state(name))
        .uniqueConstraints(
            none -> none.with(new UniqueConstraint("uk_" + name + "_title", List.of("title"))))
        .indexes(none -> none.with(Index.of("ix_" + name + "_title", List.of("title"))))
        .checks(none -> none.with(new CheckConstraint("ck_" + name + "_title", "title <> ''")));
  }

  private static Column state(String table) {
    return Column.of("state", new Enumeration(List.of("NEW"), 255, "ck_" + table + "_state"));
  }

  private static Table pointingTo(String target) {
    return table("notes", ID, link("about"))
        .foreignKeys(
            none ->
                none.with(
                    new ForeignKey("fk_notes_about", List.of("about"), target, List.of("id"))));
  }

  @Test
  void whatIsCalledAfterTheColumnIsRenamedWithIt() {
    Differences found =
        Entities.of(entity("Note", linked("topic_id")).member("topic_id", "about"))
            .since(Entities.of(entity("Note", linked("about_id")).member("about_id", "about")));

    assertThat(found.operations())
        .containsExactly(
            new RenameColumn("notes", "about_id", "topic_id"),
            new RenameConstraint(
                "notes", ConstraintKind.FOREIGN_KEY, "fk_notes_about_id", "fk_notes_topic_id"),
            new RenameIndex("notes", "ix_notes_about_id", "ix_notes_topic_id"));
  }

  private static Table linked(String column) {
    return table("notes", ID, link(column))
        .foreignKeys(
            none ->
                none.with(
                    new ForeignKey("fk_notes_" + column, List.of(column), "notes", List.of("id"))))
        .indexes(none -> none.with(Index.of("ix_notes_" + column, List.of(column))));
  }

  @Test
  void aNameInOtherLettersIsTheSame() {
    Entities before =
        Entities.of(entity("Post", table("posts", ID, text("title"))))
            .with(new Sequence("ids", 1, 50), new Sequence("others", 1, 50));

    Differences found =
        Entities.of(
                entity("Article", table("posts", ID, text("Title")).withName("Posts"))
                    .member("Title", "headline"))
            .with(new Sequence("IDs", 1, 50), new Sequence("OTHERS", 1, 50))
            .since(before);

    assertThat(found.operations())
        .containsExactly(
            new RenameTable("posts", "Posts"),
            new RenameColumn("Posts", "title", "Title"),
            new RenameSequence("ids", "IDs"),
            new RenameSequence("others", "OTHERS"));
    assertThat(found.said()).isEmpty();
  }

  @Test
  void aDeclaredRenameOfAColumn() {
    Differences found =
        Entities.of(
                entity("Post", table("posts", ID, text("headline")))
                    .renamedFrom("headline", "title"))
            .since(Entities.of(entity("Post", table("posts", ID, text("title")))));

    assertThat(found.operations()).containsExactly(new RenameColumn("posts", "title", "headline"));
    assertThat(found.said()).isEmpty();
  }

  @Test
  void aDeclaredRenameOfATable() {
    Table articles = table("posts", ID).withName("articles");

    Differences found =
        Entities.of(entity("Article", articles).renamedFrom("posts"))
            .since(Entities.of(entity("Post", table("posts", ID))));

    assertThat(found.operations()).containsExactly(new RenameTable("posts", "articles"));
    assertThat(found.said()).isEmpty();
  }

  @Test
  void aNameThatANewMemberTakesOverIsNotKept() {
    Differences found =
        Entities.of(
                entity("Post", table("posts", ID, text("title"), text("old_title")))
                    .member("title", "headline")
                    .member("old_title", "title"))
            .since(Entities.of(entity("Post", table("posts", ID, text("title")))));

    assertThat(found.operations())
        .containsExactly(
            new RenameColumn("posts", "title", "old_title"), new AddColumn("posts", text("title")));
  }

  @Test
  void namesThatAreAllStillThereAreNotSwapped() {
    Differences found =
        Entities.of(
                entity("Post", table("posts", ID, text("one"), text("two")))
                    .member("one", "two")
                    .member("two", "one"))
            .since(Entities.of(entity("Post", table("posts", ID, text("one"), text("two")))));

    assertThat(found.operations()).isEmpty();
  }

  @Test
  void whatIsDeclaredDroppedIsNotRenamed() {
    Differences found =
        Entities.of(
                entity("Post", table("posts", ID, number("size")))
                    .member("size", "length")
                    .dropped("length"))
            .since(Entities.of(entity("Post", table("posts", ID, text("length")))));

    assertThat(found.operations())
        .containsExactly(
            new AddColumn("posts", number("size")),
            new DropColumn("posts", "length", text("length")));
    assertThat(found.said()).isEmpty();
  }

  @Test
  void anAnnotationWhoseWorkIsDoneCanGo() {
    Entities entities =
        Entities.of(
            entity("Article", table("articles", ID, text("headline")))
                .renamedFrom("posts")
                .renamedFrom("headline", "title"));

    Differences found = entities.since(entities);

    assertThat(found.operations()).isEmpty();
    assertThat(found.said())
        .containsExactly(
            "NOTE com.acme.Article @RenamedFrom: [Skein:CanGo] @RenamedFrom(\"posts\") has done its"
                + " work: the migration that renames it is written. Remove the annotation.",
            "NOTE com.acme.Article.headline @RenamedFrom: [Skein:CanGo] @RenamedFrom(\"title\") has"
                + " done its work: the migration that renames it is written. Remove the"
                + " annotation.");
  }

  @Test
  void anAnnotationThatNamesNothing() {
    Differences found =
        Entities.of(
                entity("Post", table("posts", ID, text("headline")))
                    .renamedFrom("headline", "titel"))
            .since(Entities.of(entity("Post", table("posts", ID))));

    assertThat(found.said())
        .containsExactly(
            "WARNING com.acme.Post.headline @RenamedFrom: [Skein:RenamedFromNothing]"
                + " @RenamedFrom(\"titel\") names no column of table 'posts' that is there, so"
                + " 'headline' is created as a new one. Check the name against the snapshot, or"
                + " remove the annotation.");
  }

  @Test
  void aRenameOfWhatIsStillMapped() {
    Differences found =
        Entities.of(
                entity("Post", table("posts", ID, text("title"), text("headline")))
                    .renamedFrom("headline", "title"))
            .since(Entities.of(entity("Post", table("posts", ID, text("title")))));

    assertThat(found.said())
        .containsExactly(
            "ERROR com.acme.Post.headline @RenamedFrom: [Skein:RenamedFromTaken]"
                + " @RenamedFrom(\"title\") cannot be followed: the entities still have the column"
                + " of table 'posts' 'title'. Remove the annotation or the other mapping.");
  }

  @Test
  void aRenameToWhatIsThere() {
    Differences found =
        Entities.of(
                entity("Post", table("posts", ID, text("headline")))
                    .renamedFrom("headline", "title"))
            .since(
                Entities.of(entity("Post", table("posts", ID, text("title"), text("headline")))));

    assertThat(found.said())
        .contains(
            "ERROR com.acme.Post.headline @RenamedFrom: [Skein:RenamedFromTaken]"
                + " @RenamedFrom(\"title\") cannot be followed: the column of table 'posts'"
                + " 'headline' is there beside 'title', so a rename would overwrite it. Drop"
                + " 'headline' in a migration before, or declare 'title' with @Dropped instead.");
  }

  @Test
  void twoRenamesOfOne() {
    Differences found =
        Entities.of(
                entity("Post", table("posts", ID, text("one"), text("two")))
                    .renamedFrom("one", "title")
                    .renamedFrom("two", "title"))
            .since(Entities.of(entity("Post", table("posts", ID, text("title")))));

    assertThat(found.said())
        .containsExactly(
            "ERROR com.acme.Post.two @RenamedFrom: [Skein:RenamedFromTwice]"
                + " @RenamedFrom(\"title\") stands at two members, but the column of table 'posts'"
                + " 'title' can get one new name only. Remove one of them.");
  }

  @Test
  void aTableThatWouldMoveToAnotherSchema() {
    Table moved = table("posts", ID).withName("blog.posts");

    Differences found =
        Entities.of(entity("Post", moved)).since(Entities.of(entity("Post", table("posts", ID))));

    assertThat(found.said())
        .containsExactly(
            "ERROR com.acme.Post: [Skein:TableMoved] Table 'posts' would become 'blog.posts': a"
                + " rename cannot move a table to another database schema. Set its schema back in"
                + " @Table, or put @Dropped(\"posts\") on class Post to create it anew without its"
                + " rows.");
  }

  /** Dropped first: some databases pass over schemas, and the two tables are one name there. */
  @Test
  void aTableThatMovesWithoutItsRowsAsDeclared() {
    Table moved = table("posts", ID).withName("blog.posts");

    Differences found =
        Entities.of(entity("Post", moved).dropped("posts"))
            .since(Entities.of(entity("Post", table("posts", ID))));

    assertThat(found.operations())
        .containsExactly(
            new CreateSchema("blog"),
            new DropTable("posts", table("posts", ID)),
            new CreateTable(moved));
    assertThat(found.said()).isEmpty();
  }

  /** The member is the same when its class is, whatever that is called. */
  @Test
  void theTablesOfMembersFollowTheirClass() {
    Entities before =
        Entities.of(
            entity("Post", table("Post", ID)),
            entity("Post", table("Post_Tag", link("Post_id"), link("tags_id"))).joining("tags"));

    Differences found =
        Entities.of(
                entity("Article", table("Article", ID)).renamedFrom("Post"),
                entity("Article", table("Article_Tag", link("Post_id"), link("tags_id")))
                    .joining("tags"))
            .since(before);

    assertThat(found.operations())
        .startsWith(new RenameTable("Post", "Article"), new RenameTable("Post_Tag", "Article_Tag"));
    assertThat(found.said()).isEmpty();
  }

  @Test
  void theTablesOfMembersFollowAClassWhoseTableKeepsItsName() {
    Entities before =
        Entities.of(
            entity("Post", table("posts", ID)),
            entity("Post", table("Post_words", link("id"), text("words"))).joining("words"));

    Differences found =
        Entities.of(
                entity("Article", table("posts", ID)),
                entity("Article", table("Article_words", link("id"), text("words")))
                    .joining("words"))
            .since(before);

    assertThat(found.operations()).startsWith(new RenameTable("Post_words", "Article_words"));
    assertThat(found.said()).isEmpty();
  }

  /** Its member's table is another one then. */
  @Test
  void aClassThatStaysIsNotRenamed() {
    Entities before =
        Entities.of(
            entity("Post", table("posts", ID)),
            entity("Post", table("Post_words", link("id"), text("words"))).joining("words"));

    Differences found =
        Entities.of(
                entity("Article", table("posts", ID)),
                entity("Post", table("drafts", ID)),
                entity("Article", table("Article_words", link("id"), text("words")))
                    .joining("words"))
            .since(before);

    assertThat(found.operations()).doesNotContain(new RenameTable("Post_words", "Article_words"));
    assertThat(found.said())
        .singleElement()
        .asString()
        .startsWith("ERROR com.acme.Article: [Skein:RenamedOrNot] Table 'Post_words' is gone");
  }
}
