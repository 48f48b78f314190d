package dev.skein.processor.diff;

import static dev.skein.processor.diff.Columns.ID;
import static dev.skein.processor.diff.Columns.number;
import static dev.skein.processor.diff.Columns.text;
import static dev.skein.processor.diff.Entities.entity;
import static dev.skein.processor.diff.Entities.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.AddColumn;
import dev.skein.operation.AlterColumn;
import dev.skein.operation.EnumConversion;
import dev.skein.processor.diff.Entities.Differences;
import dev.skein.processor.diff.Entities.Entity;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.ColumnType.Array;
import dev.skein.schema.ColumnType.Custom;
import dev.skein.schema.ColumnType.Enumeration;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.SqlType;
import dev.skein.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns that come or change in a table that has rows. */
class ColumnChangesTest {

  private static final Entities EMPTY_POSTS = Entities.of(entity("Post", table("posts", ID)));

  private static Entity posts(Column column) {
    return entity("Post", table("posts", ID, column));
  }

  private static Differences change(Column before, Column after) {
    return Entities.of(posts(after)).since(Entities.of(posts(before)));
  }

  @Test
  void aMandatoryColumnGetsTheDeclaredValueBeforeTheInitialOne() {
    Column stars = number("stars").notNull();

    assertThat(Entities.of(posts(stars).backfill("stars", "5")).since(EMPTY_POSTS).operations())
        .containsExactly(new AddColumn("posts", stars, "5"));
    assertThat(Entities.of(posts(stars).initial("stars", "0")).since(EMPTY_POSTS).operations())
        .containsExactly(new AddColumn("posts", stars, "0"));
  }

  @Test
  void aDefaultComesBeforeTheInitialValue() {
    Column stars = number("stars").notNull().withDefault("3");

    assertThat(Entities.of(posts(stars).initial("stars", "0")).since(EMPTY_POSTS).operations())
        .containsExactly(new AddColumn("posts", stars, null));
    assertThat(Entities.of(posts(stars).backfill("stars", "5")).since(EMPTY_POSTS).operations())
        .containsExactly(new AddColumn("posts", stars, "5"));
  }

  @Test
  void aColumnThatMayBeNullStaysNullInTheRowsThatAreThere() {
    Column stars = number("stars");

    assertThat(Entities.of(posts(stars).initial("stars", "0")).since(EMPTY_POSTS).operations())
        .containsExactly(new AddColumn("posts", stars, null));
    assertThat(Entities.of(posts(stars).backfill("stars", "5")).since(EMPTY_POSTS).operations())
        .containsExactly(new AddColumn("posts", stars, "5"));
  }

  @Test
  void columnsThatFillThemselves() {
    Column identity = number("stars").notNull().withIdentity(true);
    Column custom = Column.of("stars", new Custom("int default 3")).notNull();
    Column options = number("stars").notNull().withOptions("GENERATED ALWAYS AS (id * 2)");

    for (Column column : List.of(identity, custom, options)) {
      Differences found = Entities.of(posts(column)).since(EMPTY_POSTS);
      assertThat(found.operations()).containsExactly(new AddColumn("posts", column, null));
      assertThat(found.said()).isEmpty();
    }
  }

  @Test
  void aMandatoryColumnWithoutAValue() {
    assertThat(Entities.of(posts(number("stars").notNull())).since(EMPTY_POSTS).said())
        .containsExactly(
            "ERROR com.acme.Post.stars: [Skein:NoValueForRows] Column 'stars' of table 'posts' is"
                + " new and must not be NULL, but the rows that are there have no value for it. Put"
                + " @Backfill(\"0\") or Hibernate's @ColumnDefault(\"0\") on Post.stars, give the"
                + " field a constant as initializer, or let it be NULL.");
  }

  /** No constant is the key of a row everywhere, and no field of an entity's type has one. */
  @Test
  void aMandatoryColumnThatPointsNowhere() {
    ForeignKey key = new ForeignKey("fk_posts_blog", List.of("blog"), "blogs", List.of("id"));
    Table pointing = posts(number("blog").notNull()).table().foreignKeys(all -> all.with(key));

    assertThat(Entities.of(entity("Post", pointing)).since(EMPTY_POSTS).said())
        .containsExactly(
            "ERROR com.acme.Post.blog: [Skein:NoValueForRows] Column 'blog' of table 'posts' is new"
                + " and must not be NULL, but the rows that are there have no value for it. Put"
                + " @Backfill(\"...\") on Post.blog, with the key of a row of 'blogs' or a query in"
                + " parentheses that finds it, or let it be NULL.");
    assertThat(
            Entities.of(entity("Post", pointing)).since(Entities.of(posts(number("blog")))).said())
        .containsExactly(
            "ERROR com.acme.Post.blog: [Skein:NoValueForRows] Column 'blog' of table 'posts' must"
                + " no longer be NULL, but nothing says what replaces NULL in the rows that are"
                + " there. Put @Backfill(\"...\") on Post.blog, with the key of a row of 'blogs' or a"
                + " query in parentheses that finds it, or let it be NULL.");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "BOOLEAN, false",
        "VARCHAR, ''",
        "DATE, current_date",
        "TIMESTAMP_WITH_TIME_ZONE, current_timestamp",
        "UUID, '00000000-0000-0000-0000-000000000000'",
        "JSON, '{}'"
      })
  void theAdviceFitsTheType(SqlType type, String example) {
    Column column = Column.of("added", ColumnType.of(type)).notNull();

    assertThat(Entities.of(posts(column)).since(EMPTY_POSTS).said())
        .singleElement()
        .asString()
        .contains("@Backfill(\"" + example + "\")");
  }

  @Test
  void nullBecomesTheDeclaredValueTheDefaultOrTheInitialOne() {
    Entities before = Entities.of(posts(number("stars")));
    Column mandatory = number("stars").notNull();
    Column withDefault = mandatory.withDefault("3");

    assertThat(Entities.of(posts(mandatory).backfill("stars", "5")).since(before).operations())
        .containsExactly(new AlterColumn("posts", number("stars"), mandatory, "5", null));
    assertThat(Entities.of(posts(withDefault).initial("stars", "0")).since(before).operations())
        .containsExactly(new AlterColumn("posts", number("stars"), withDefault, "3", null));
    assertThat(Entities.of(posts(mandatory).initial("stars", "0")).since(before).operations())
        .containsExactly(new AlterColumn("posts", number("stars"), mandatory, "0", null));
  }

  @Test
  void nullWithoutAnythingToBecome() {
    assertThat(change(text("title"), text("title").notNull()).said())
        .containsExactly(
            "ERROR com.acme.Post.title: [Skein:NoValueForRows] Column 'title' of table 'posts' must"
                + " no longer be NULL, but nothing says what replaces NULL in the rows that are"
                + " there. Put @Backfill(\"''\") or Hibernate's @ColumnDefault(\"''\") on"
                + " Post.title, give the field a constant as initializer, or let it be NULL.");
  }

  @Test
  void whatIsAllowedAgainNeedsNoValue() {
    Differences found = change(text("title").notNull(), text("title"));

    assertThat(found.operations())
        .containsExactly(new AlterColumn("posts", text("title").notNull(), text("title")));
    assertThat(found.said()).isEmpty();
  }

  @Test
  void aDefaultACommentAndIdentityAreAltered() {
    Column before = number("stars").notNull();

    for (Column after :
        List.of(before.withDefault("1"), before.withComment("0 to 5"), before.withIdentity(true))) {
      assertThat(change(before, after).operations())
          .containsExactly(new AlterColumn("posts", before, after));
    }
  }

  @Test
  void aNarrowerTypeIsAWarningAtTheMember() {
    Differences found = change(text("title", 255), text("title", 100));

    assertThat(found.operations())
        .containsExactly(new AlterColumn("posts", text("title", 255), text("title", 100)));
    assertThat(found.said())
        .containsExactly(
            "WARNING com.acme.Post.title: [Skein:Narrowing] Column 'title' of table 'posts' changes"
                + " from varchar(255) to varchar(100): a value that does not fit is lost or stops"
                + " the migration. Look at the rows, or widen the type. Read the migration before"
                + " you run it.");
    assertThat(change(text("title", 100), text("title", 255)).said()).isEmpty();
  }

  @Test
  void aTextThatBecomesANumberIsAWarningAtTheMember() {
    assertThat(change(text("title"), number("title")).said())
        .containsExactly(
            "WARNING com.acme.Post.title: [Skein:Narrowing] Column 'title' of table 'posts' changes"
                + " from varchar(255) to integer: a text that is no such number stops the"
                + " migration. Change those rows first, in an empty migration (revision -m). Read"
                + " the migration before you run it.");
    assertThat(change(number("title"), text("title")).said()).isEmpty();
  }

  @Test
  void aTypeThatNothingConverts() {
    Column moment = Column.of("title", ColumnType.of(SqlType.TIMESTAMP, 6));

    assertThat(change(number("title"), moment).said())
        .containsExactly(
            "ERROR com.acme.Post.title: [Skein:NoConversion] Column 'title' of table 'posts' changes"
                + " from integer to timestamp(6), and databases convert such values each in its own"
                + " way, or not at all. Give Post.title a new column with @Column(name = \"...\")"
                + " and put @Dropped(\"title\") on class Post, or set the type back.");
  }

  @Test
  void truthInWords() {
    Column flag = Column.of("title", ColumnType.of(SqlType.BOOLEAN));

    for (var change : List.of(change(flag, text("title")), change(text("title"), flag))) {
      assertThat(change.said())
          .singleElement()
          .asString()
          .startsWith("ERROR com.acme.Post.title: [Skein:NoConversion]");
    }
  }

  private static Column state(String... values) {
    return Column.of("state", new Enumeration(List.of(values), 255, "ck_posts_state"));
  }

  @Test
  void anEnumKeptByNameMayGrow() {
    Differences found = change(state("NEW", "PAID"), state("NEW", "SENT", "PAID"));

    assertThat(found.operations())
        .containsExactly(
            new AlterColumn("posts", state("NEW", "PAID"), state("NEW", "SENT", "PAID")));
    assertThat(found.said()).isEmpty();
  }

  @Test
  void anEnumKeptByNameThatLosesAConstant() {
    assertThat(change(state("NEW", "SENT", "PAID"), state("NEW", "PAID")).said())
        .containsExactly(
            "WARNING com.acme.Post.state: [Skein:EnumConstantGone] Column 'state' of table 'posts'"
                + " no longer takes SENT: a row that holds such a value stops the migration. Change"
                + " those rows first, in an empty migration (revision -m). Read the migration"
                + " before you run it.");
  }

  private static Differences ordinals(List<String> before, List<String> after) {
    Column state = Column.of("state", ColumnType.of(SqlType.TINYINT));
    return Entities.of(posts(state).constants("state", after.toArray(String[]::new)))
        .since(Entities.of(posts(state).constants("state", before.toArray(String[]::new))));
  }

  @Test
  void anEnumKeptByPositionMayGrowAtItsEnd() {
    assertThat(ordinals(List.of("NEW", "PAID"), List.of("NEW", "PAID", "SENT")).said()).isEmpty();
  }

  @Test
  void anEnumKeptByPositionMayNotBeReordered() {
    assertThat(ordinals(List.of("NEW", "PAID"), List.of("NEW", "SENT", "PAID")).said())
        .containsExactly(
            "ERROR com.acme.Post.state: [Skein:EnumReordered] Column 'state' of table 'posts' keeps"
                + " its enum by position, and the positions have changed from [NEW, PAID] to [NEW,"
                + " SENT, PAID]: rows would change their meaning. Put new constants last, and keep"
                + " the others where they were.");
  }

  private static final Column ORDINAL = Column.of("state", ColumnType.of(SqlType.TINYINT));

  private static Entities states(Column column, String... constants) {
    return Entities.of(posts(column).constants("state", constants));
  }

  @Test
  void anEnumKeptByNameInsteadOfByPosition() {
    Column named = state("NEW", "PAID");

    Differences found = states(named, "NEW", "PAID").since(states(ORDINAL, "NEW", "PAID"));

    assertThat(found.operations())
        .containsExactly(converted(ORDINAL, named, List.of("NEW", "PAID"), true));
    assertThat(found.said()).isEmpty();
  }

  @Test
  void anEnumKeptByNameInATextThatLosesAConstant() {
    Column text = text("state", 9);

    assertThat(states(text, "NEW").since(states(text, "NEW", "PAID")).said())
        .singleElement()
        .asString()
        .startsWith(
            "WARNING com.acme.Post.state: [Skein:EnumConstantGone] Column 'state' of table 'posts'"
                + " no longer takes PAID");
    assertThat(states(text, "PAID", "NEW", "SENT").since(states(text, "NEW", "PAID")).said())
        .isEmpty();
  }

  /** The positions are those of the side that keeps positions. */
  @Test
  void anEnumKeptOtherwiseThatIsReordered() {
    Column named = state("SENT", "NEW", "PAID");

    assertThat(
            states(named, "SENT", "NEW", "PAID").since(states(ORDINAL, "NEW", "PAID")).operations())
        .containsExactly(converted(ORDINAL, named, List.of("NEW", "PAID"), true));
    assertThat(
            states(ORDINAL, "NEW", "PAID", "SENT")
                .since(states(state("PAID", "NEW"), "PAID", "NEW"))
                .operations())
        .containsExactly(
            converted(state("PAID", "NEW"), ORDINAL, List.of("NEW", "PAID", "SENT"), false));
  }

  @Test
  void anEnumKeptOtherwiseThatLosesAConstant() {
    assertThat(states(ORDINAL, "NEW").since(states(state("NEW", "PAID"), "NEW", "PAID")).said())
        .containsExactly(
            "WARNING com.acme.Post.state: [Skein:EnumConstantGone] Column 'state' of table 'posts'"
                + " no longer takes PAID: a row that holds such a value stops the migration. Change"
                + " those rows first, in an empty migration (revision -m). Read the migration"
                + " before you run it.");
  }

  @Test
  void anEnumKeptOtherwiseInWordsOfTheDatabase() {
    Column number = Column.of("state", new Custom("INT default 0"));
    Column named = Column.of("state", new Custom("varchar(9)"));

    assertThat(states(named, "NEW", "PAID").since(states(number, "NEW", "PAID")).operations())
        .containsExactly(converted(number, named, List.of("NEW", "PAID"), true));
    assertThat(states(number, "PAID", "NEW").since(states(number, "NEW", "PAID")).said())
        .singleElement()
        .asString()
        .startsWith("ERROR com.acme.Post.state: [Skein:EnumReordered]");
  }

  @Test
  void enumsInAnArrayThatAreKeptOtherwise() {
    Column numbers = Column.of("state", new Array(ColumnType.of(SqlType.TINYINT)));
    Column names = Column.of("state", new Array(new Enumeration(List.of("NEW"), 255, "ck")));

    assertThat(states(names, "NEW").since(states(numbers, "NEW")).said())
        .containsExactly(
            "ERROR com.acme.Post.state: [Skein:NoConversion] Column 'state' of table 'posts'"
                + " changes from array of tinyint to array of enum(NEW) check ck, and databases"
                + " convert such values each in its own way, or not at all. Give Post.state a new"
                + " column with @Column(name = \"...\") and put @Dropped(\"state\") on class Post, or"
                + " set the type back.");
  }

  private static AlterColumn converted(
      Column before, Column after, List<String> constants, boolean toNames) {
    return new AlterColumn(
        "posts", before, after, null, null, new EnumConversion(constants, toNames));
  }

  @Test
  void anEnumKeptByPositionThatLosesItsLastConstant() {
    assertThat(ordinals(List.of("NEW", "PAID"), List.of("NEW")).said())
        .containsExactly(
            "WARNING com.acme.Post.state: [Skein:EnumConstantGone] Column 'state' of table 'posts'"
                + " no longer takes PAID: a row that holds such a value stops the migration. Change"
                + " those rows first, in an empty migration (revision -m). Read the migration"
                + " before you run it.");
  }

  @Test
  void theOptionsOfATableThatIsThereCannotChange() {
    Entities before = Entities.of(entity("Post", table("posts", ID).withOptions("engine=a")));

    assertThat(
            Entities.of(entity("Post", table("posts", ID).withOptions("engine=b")))
                .since(before)
                .said())
        .containsExactly(
            "ERROR com.acme.Post: [Skein:TableOptions] The options of table 'posts' have changed,"
                + " and no database-neutral operation does that to a table that is there. Set them"
                + " back in @Table, and change the table with op.execute in an empty migration"
                + " (revision -m).");
  }
}
