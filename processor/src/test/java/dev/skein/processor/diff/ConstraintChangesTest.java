package dev.skein.processor.diff;

import static dev.skein.processor.diff.Columns.ID;
import static dev.skein.processor.diff.Columns.link;
import static dev.skein.processor.diff.Columns.text;
import static dev.skein.processor.diff.Entities.entity;
import static dev.skein.processor.diff.Entities.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.AddCheck;
import dev.skein.operation.AddForeignKey;
import dev.skein.operation.AddPrimaryKey;
import dev.skein.operation.AddUnique;
import dev.skein.operation.AlterColumn;
import dev.skein.operation.AlterSequence;
import dev.skein.operation.CommentOnTable;
import dev.skein.operation.CreateIndex;
import dev.skein.operation.CreateSchema;
import dev.skein.operation.CreateSequence;
import dev.skein.operation.CreateTable;
import dev.skein.operation.DropCheck;
import dev.skein.operation.DropForeignKey;
import dev.skein.operation.DropIndex;
import dev.skein.operation.DropPrimaryKey;
import dev.skein.operation.DropSequence;
import dev.skein.operation.DropTable;
import dev.skein.operation.DropUnique;
import dev.skein.operation.Operation;
import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.Index;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.ReferentialAction;
import dev.skein.schema.Sequence;
import dev.skein.schema.SqlType;
import dev.skein.schema.Table;
import dev.skein.schema.UniqueConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys, constraints, indexes and sequences, and the order in which they come and go. */
class ConstraintChangesTest {

  private static final Table POSTS = table("posts", ID, text("title"), link("author_id"));
  private static final Table AUTHORS = table("authors", ID);
  private static final ForeignKey TO_AUTHOR =
      new ForeignKey("fk_posts_author_id", List.of("author_id"), "authors", List.of("id"));
  private static final Table LINKED = POSTS.foreignKeys(none -> none.with(TO_AUTHOR));

  private static List<Operation> change(Table before, Table after) {
    return Entities.of(entity("Post", after), entity("Author", AUTHORS))
        .since(Entities.of(entity("Post", before), entity("Author", AUTHORS)))
        .operations();
  }

  @Test
  void aForeignKeyStepsAsideWhileItsIndexIsReplaced() {
    Index index = Index.of("ix_posts_author_id", List.of("author_id"));
    UniqueConstraint unique = new UniqueConstraint("uk_posts_author_id", List.of("author_id"));

    assertThat(
            change(
                LINKED.indexes(none -> none.with(index)),
                LINKED.uniqueConstraints(none -> none.with(unique))))
        .containsExactly(
            new DropForeignKey("posts", "fk_posts_author_id", TO_AUTHOR),
            new DropIndex("posts", "ix_posts_author_id", index),
            new AddUnique("posts", unique),
            new AddForeignKey("posts", TO_AUTHOR));
  }

  @Test
  void aChangedConstraintGoesAndComes() {
    UniqueConstraint one = new UniqueConstraint("uk_posts", List.of("title"));
    UniqueConstraint two = new UniqueConstraint("uk_posts", List.of("title", "author_id"));
    CheckConstraint positive = new CheckConstraint("ck_posts", "id > 0");
    CheckConstraint large = new CheckConstraint("ck_posts", "id > 9");
    Index up = Index.of("ix_posts", List.of("title"));
    Index down = Index.of("ix_posts", List.of("title desc"));

    assertThat(
            change(
                POSTS
                    .uniqueConstraints(none -> none.with(one))
                    .checks(none -> none.with(positive))
                    .indexes(none -> none.with(up)),
                POSTS
                    .uniqueConstraints(none -> none.with(two))
                    .checks(none -> none.with(large))
                    .indexes(none -> none.with(down))))
        .containsExactly(
            new DropIndex("posts", "ix_posts", up),
            new DropCheck("posts", "ck_posts", positive),
            new DropUnique("posts", "uk_posts", one),
            new AddUnique("posts", two),
            new AddCheck("posts", large),
            new CreateIndex("posts", down));
  }

  @Test
  void aForeignKeyWithAnotherActionGoesAndComes() {
    ForeignKey cascading = TO_AUTHOR.onDelete(ReferentialAction.CASCADE);

    assertThat(change(LINKED, POSTS.foreignKeys(none -> none.with(cascading))))
        .containsExactly(
            new DropForeignKey("posts", "fk_posts_author_id", TO_AUTHOR),
            new AddForeignKey("posts", cascading));
  }

  @Test
  void aPrimaryKeyOfOtherColumns() {
    PrimaryKey both = new PrimaryKey("pk_posts", List.of("id", "author_id"));
    PrimaryKey id = new PrimaryKey("pk_posts", List.of("id"));

    assertThat(change(POSTS, POSTS.withPrimaryKey(both)))
        .containsExactly(
            new DropPrimaryKey("posts", "pk_posts", id), new AddPrimaryKey("posts", both));
  }

  @Test
  void aCommentOfATable() {
    assertThat(change(POSTS, POSTS.withComment("What is written.")))
        .containsExactly(new CommentOnTable("posts", null, "What is written."));
    assertThat(change(POSTS.withComment("What is written."), POSTS))
        .containsExactly(new CommentOnTable("posts", "What is written.", null));
  }

  @Test
  void aForeignKeyGoesForAWhileWhenItsTypesChange() {
    Column bigint = link("author_id");
    Column integer = Column.of("author_id", ColumnType.of(SqlType.INTEGER));
    Column bigId = ID;
    Column smallId = Column.of("id", ColumnType.of(SqlType.INTEGER)).notNull();

    List<Operation> operations =
        Entities.of(entity("Post", LINKED), entity("Author", AUTHORS))
            .since(
                Entities.of(
                    entity(
                        "Post", LINKED.columns(all -> all.change("author_id", column -> integer))),
                    entity("Author", AUTHORS.columns(all -> all.change("id", column -> smallId)))))
            .operations();

    assertThat(operations)
        .containsExactly(
            new DropForeignKey("posts", "fk_posts_author_id", TO_AUTHOR),
            new AlterColumn("authors", smallId, bigId),
            new AlterColumn("posts", integer, bigint),
            new AddForeignKey("posts", TO_AUTHOR));
  }

  @Test
  void aForeignKeyGoesForAWhileWhenTheKeyItPointsToChanges() {
    Table coded =
        table("authors", ID, text("code"))
            .uniqueConstraints(
                none -> none.with(new UniqueConstraint("uk_authors_code", List.of("code"))));
    Table keyed =
        table("authors", ID, text("code"))
            .indexes(
                none ->
                    none.with(
                        new Index(
                            "ux_authors_code",
                            Index.of("", List.of("code")).columns(),
                            true,
                            null)));
    Table posts =
        table("posts", ID, text("author_code"))
            .foreignKeys(
                none ->
                    none.with(
                        new ForeignKey("fk", List.of("author_code"), "authors", List.of("code"))));

    assertThat(
            Entities.of(entity("Post", posts), entity("Author", keyed))
                .since(Entities.of(entity("Post", posts), entity("Author", coded)))
                .operations())
        .extracting(operation -> operation.getClass().getSimpleName())
        .containsExactly("DropForeignKey", "DropUnique", "CreateIndex", "AddForeignKey");
  }

  @Test
  void tablesThatPointToEachOther() {
    ForeignKey back =
        new ForeignKey("fk_authors_best_id", List.of("best_id"), "posts", List.of("id"));
    Table authors = table("authors", ID, link("best_id"));
    Entities both =
        Entities.of(
            entity("Post", LINKED), entity("Author", authors.foreignKeys(none -> none.with(back))));

    assertThat(both.since(Entities.none()).operations())
        .containsExactly(
            new CreateTable(POSTS),
            new CreateTable(authors.foreignKeys(none -> none.with(back))),
            new AddForeignKey("posts", TO_AUTHOR));
    assertThat(Entities.none().since(both).operations())
        .containsExactly(
            new DropForeignKey("posts", "fk_posts_author_id", TO_AUTHOR),
            new DropTable("authors", authors.foreignKeys(none -> none.with(back))),
            new DropTable("posts", POSTS));
  }

  @Test
  void aTableThatPointsToItself() {
    Table tree =
        table("nodes", ID, link("parent_id"))
            .foreignKeys(
                none ->
                    none.with(new ForeignKey("fk", List.of("parent_id"), "nodes", List.of("id"))));

    assertThat(Entities.of(entity("Node", tree)).since(Entities.none()).operations())
        .containsExactly(new CreateTable(tree));
  }

  @Test
  void anEntityGoesAfterWhatPointsToIt() {
    List<Operation> operations =
        Entities.of(entity("Post", POSTS.columns(all -> all.without("author_id"))))
            .since(
                Entities.of(
                    entity(
                        "Post",
                        LINKED.indexes(none -> none.with(Index.of("ix", List.of("author_id"))))),
                    entity("Author", AUTHORS)))
            .operations();

    assertThat(operations)
        .extracting(operation -> operation.getClass().getSimpleName())
        .containsExactly("DropForeignKey", "DropIndex", "DropColumn", "DropTable");
  }

  @Test
  void aSchemaAndASequenceComeBeforeTheirTables() {
    Table invoices = table("billing.invoices", ID);
    Sequence ids = new Sequence("billing.invoices_SEQ", 1, 50);

    assertThat(
            Entities.of(entity("Invoice", invoices)).with(ids).since(Entities.none()).operations())
        .containsExactly(
            new CreateSchema("billing"), new CreateSequence(ids), new CreateTable(invoices));
  }

  @Test
  void aSequenceThatCountsOtherwise() {
    Entities posts = Entities.of(entity("Post", POSTS));
    Sequence fifty = new Sequence("posts_SEQ", 1, 50);
    Sequence five = new Sequence("posts_SEQ", 1, 5);

    assertThat(posts.with(five).since(posts.with(fifty)).operations())
        .containsExactly(new AlterSequence(fifty, five));
    assertThat(posts.since(posts.with(fifty)).operations())
        .containsExactly(new DropSequence("posts_SEQ", fifty));
  }
}
