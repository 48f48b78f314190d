package dev.skein.processor.diff;

import static dev.skein.processor.diff.Entities.entity;
import static dev.skein.processor.diff.Entities.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.AddColumn;
import dev.skein.operation.AddForeignKey;
import dev.skein.operation.CreateIndex;
import dev.skein.operation.CreateTable;
import dev.skein.operation.DropColumn;
import dev.skein.operation.DropForeignKey;
import dev.skein.operation.DropIndex;
import dev.skein.operation.DropTable;
import dev.skein.operation.Operation;
import dev.skein.processor.diff.Entities.Differences;
import dev.skein.processor.diff.Entities.Entity;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.Index;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.ReferentialAction;
import dev.skein.schema.SqlType;
import dev.skein.schema.Table;
import dev.skein.schema.UniqueConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The evolution of a schema that the guide tells, step by step. */
class GuideTest {

  private static final ColumnType KEY = ColumnType.of(SqlType.VARCHAR, 255);
  private static final ColumnType MOMENT = ColumnType.of(SqlType.TIMESTAMP_WITH_TIME_ZONE, 6);
  private static final Column ID = Column.of("id", KEY).notNull();
  private static final Column DESCRIPTION = Column.of("description", ColumnType.of(SqlType.TEXT));
  private static final Column PRIORITY =
      Column.of("priority", ColumnType.of(SqlType.INTEGER)).notNull();
  private static final Column CATEGORY_ID = Column.of("category_id", KEY);

  private static final Table FIRST_EXAMPLES =
      table(
          "examples",
          ID,
          Column.of("name", KEY).notNull(),
          DESCRIPTION,
          Column.of("created_at", MOMENT).notNull().withDefault("now()"),
          Column.of("updated_at", MOMENT));
  private static final Index EXAMPLES_NAME = Index.of("ix_examples_name", List.of("name"));
  private static final Table EXAMPLES = FIRST_EXAMPLES.indexes(none -> none.with(EXAMPLES_NAME));

  private static final Table BARE_CATEGORIES =
      table(
              "categories",
              ID,
              Column.of("name", ColumnType.of(SqlType.VARCHAR, 100)).notNull(),
              Column.of("description", ColumnType.of(SqlType.TEXT)))
          .uniqueConstraints(
              none -> none.with(new UniqueConstraint("uk_categories_name", List.of("name"))));
  private static final Index CATEGORIES_NAME = Index.of("ix_categories_name", List.of("name"));
  private static final Entity CATEGORY =
      entity("Category", BARE_CATEGORIES.indexes(none -> none.with(CATEGORIES_NAME)));

  private static final Table PRIORITISED = EXAMPLES.columns(all -> all.with(PRIORITY));

  private static final ForeignKey TO_CATEGORY =
      new ForeignKey("fk_examples_category_id", List.of("category_id"), "categories", List.of("id"))
          .onDelete(ReferentialAction.SET_NULL);
  private static final Index BY_CATEGORY =
      Index.of("ix_examples_category_id", List.of("category_id"));
  private static final Entity LINKED =
      entity(
              "Example",
              PRIORITISED
                  .columns(all -> all.with(CATEGORY_ID))
                  .foreignKeys(none -> none.with(TO_CATEGORY))
                  .indexes(all -> all.with(BY_CATEGORY)))
          .member("category_id", "category");

  private static final Table BARE_TAGS =
      table("tags", ID, Column.of("name", ColumnType.of(SqlType.VARCHAR, 50)).notNull())
          .uniqueConstraints(
              none -> none.with(new UniqueConstraint("uk_tags_name", List.of("name"))));
  private static final Index TAGS_NAME = Index.of("ix_tags_name", List.of("name"));
  private static final Entity TAG = entity("Tag", BARE_TAGS.indexes(none -> none.with(TAGS_NAME)));
  private static final Table EXAMPLE_TAGS =
      table(
              "example_tags",
              Column.of("example_id", KEY).notNull(),
              Column.of("tag_id", KEY).notNull())
          .withPrimaryKey(new PrimaryKey("pk_example_tags", List.of("example_id", "tag_id")))
          .foreignKeys(none -> none.with(toCascading("example_id", "examples")))
          .foreignKeys(one -> one.with(toCascading("tag_id", "tags")));
  private static final Index BY_TAG = Index.of("ix_example_tags_tag_id", List.of("tag_id"));
  private static final Entity JOIN =
      entity("Example", EXAMPLE_TAGS.indexes(none -> none.with(BY_TAG))).joining("tags");

  private static ForeignKey toCascading(String column, String target) {
    return new ForeignKey("fk_example_tags_" + column, List.of(column), target, List.of("id"))
        .onDelete(ReferentialAction.CASCADE);
  }

  @Test
  void step1InitialExamplesTable() {
    Differences found = Entities.of(entity("Example", EXAMPLES)).since(Entities.none());

    assertThat(found.operations())
        .containsExactly(
            new CreateTable(FIRST_EXAMPLES), new CreateIndex("examples", EXAMPLES_NAME));
    assertThat(found.said()).isEmpty();
  }

  @Test
  void step2AddCategoriesTable() {
    Entity example = entity("Example", EXAMPLES);

    Differences found = Entities.of(CATEGORY, example).since(Entities.of(example));

    assertThat(found.operations())
        .containsExactly(
            new CreateTable(BARE_CATEGORIES), new CreateIndex("categories", CATEGORIES_NAME));
    assertThat(Operation.reverseAll(found.operations()))
        .containsExactly(
            new DropIndex("categories", "ix_categories_name", CATEGORIES_NAME),
            new DropTable("categories", BARE_CATEGORIES));
    assertThat(found.said()).isEmpty();
  }

  @Test
  void step3AddPriorityToExamples() {
    Differences found =
        Entities.of(CATEGORY, entity("Example", PRIORITISED).initial("priority", "0"))
            .since(Entities.of(CATEGORY, entity("Example", EXAMPLES)));

    assertThat(found.operations()).containsExactly(new AddColumn("examples", PRIORITY, "0"));
    assertThat(found.said()).isEmpty();
  }

  @Test
  void step4LinkExamplesToCategories() {
    Differences found =
        Entities.of(CATEGORY, LINKED).since(Entities.of(CATEGORY, entity("Example", PRIORITISED)));

    assertThat(found.operations())
        .containsExactly(
            new AddColumn("examples", CATEGORY_ID),
            new CreateIndex("examples", BY_CATEGORY),
            new AddForeignKey("examples", TO_CATEGORY));
    assertThat(Operation.reverseAll(found.operations()))
        .containsExactly(
            new DropForeignKey("examples", "fk_examples_category_id", TO_CATEGORY),
            new DropIndex("examples", "ix_examples_category_id", BY_CATEGORY),
            new DropColumn("examples", "category_id", CATEGORY_ID));
    assertThat(found.said()).isEmpty();
  }

  @Test
  void step5AddTags() {
    Differences found =
        Entities.of(CATEGORY, LINKED, JOIN, TAG).since(Entities.of(CATEGORY, LINKED));

    assertThat(found.operations())
        .containsExactly(
            new CreateTable(BARE_TAGS),
            new CreateIndex("tags", TAGS_NAME),
            new CreateTable(EXAMPLE_TAGS),
            new CreateIndex("example_tags", BY_TAG));
    assertThat(found.said()).isEmpty();
  }

  @Test
  void step6RemoveDescriptionFromExamples() {
    Entity without = entity("Example", LINKED.table().columns(all -> all.without("description")));

    Differences found =
        Entities.of(CATEGORY, without, JOIN, TAG).since(Entities.of(CATEGORY, LINKED, JOIN, TAG));

    assertThat(found.operations())
        .containsExactly(new DropColumn("examples", "description", DESCRIPTION));
    assertThat(Operation.reverseAll(found.operations()))
        .containsExactly(new AddColumn("examples", DESCRIPTION));
    assertThat(found.said())
        .containsExactly(
            "WARNING com.acme.Example: [Skein:DataLoss] Column 'description' of table 'examples' is"
                + " dropped, and all its values are lost. If that is meant, put"
                + " @Dropped(\"description\") on class Example; if not, bring its member back. Read"
                + " the migration before you run it.");
  }

  @Test
  void allAtOnceWhatIsPointedToComesFirst() {
    Differences found = Entities.of(LINKED, JOIN, TAG, CATEGORY).since(Entities.none());

    assertThat(found.operations())
        .containsExactly(
            new CreateTable(BARE_CATEGORIES),
            new CreateIndex("categories", CATEGORIES_NAME),
            new CreateTable(
                PRIORITISED
                    .columns(all -> all.with(CATEGORY_ID))
                    .foreignKeys(none -> none.with(TO_CATEGORY))
                    .indexes(all -> all.without("ix_examples_name"))),
            new CreateIndex("examples", EXAMPLES_NAME),
            new CreateIndex("examples", BY_CATEGORY),
            new CreateTable(BARE_TAGS),
            new CreateIndex("tags", TAGS_NAME),
            new CreateTable(EXAMPLE_TAGS),
            new CreateIndex("example_tags", BY_TAG));
  }

  @Test
  void backToNothingWhatPointsGoesFirst() {
    Entities all = Entities.of(LINKED, JOIN, TAG, CATEGORY);

    Differences found = Entities.none().since(all, DataLoss.ALLOW);

    assertThat(found.operations())
        .extracting(operation -> operation instanceof DropTable drop ? drop.name() : null)
        .filteredOn(name -> name != null)
        .containsExactly("example_tags", "tags", "examples", "categories");
    assertThat(found.said()).isEmpty();
  }
}
