package dev.skein.processor;

import static dev.skein.processor.TestModule.MIGRATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.Database;
import dev.skein.processor.TestModule.Result;
import dev.skein.processor.model.InheritanceModel.Strategy;
import dev.skein.testsupport.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Members that are kept in another table: no migration drops their values on its own. */
class MovedDataTest {

  private static final String COPY = "insert into Cat (id, lives) select id, lives from pets";
  private static final String COPY_BACK =
      "update pets set lives = (select old.lives from Cat old where old.id = pets.id)";

  @TempDir private Path base;
  private TestModule module;

  @BeforeEach
  void makeModule() {
    module = new TestModule(base);
  }

  private Result compile(Strategy strategy, String dropped) {
    return module
        .write(
            "src/main/java/shop/Pet.java",
            """
            package shop;
            import jakarta.persistence.*;
            @Entity
            @Table(name = "pets")
            @Inheritance(strategy = InheritanceType.%s)
            %s
            class Pet { @Id Long id; }
            """
                .formatted(strategy, dropped))
        .write(
            "src/main/java/shop/Cat.java",
            """
            package shop;
            import jakarta.persistence.*;
            @Entity
            class Cat extends Pet {
              Integer lives;
            }
            """)
        .compile();
  }

  @Test
  void toATableOfTheSubclass() {
    assertThat(compile(Strategy.SINGLE_TABLE, "").success()).isTrue();

    Result result = compile(Strategy.JOINED, "");

    assertThat(result.success()).isFalse();
    assertThat(result.lines())
        .contains(
            "ERROR Cat.java:5 [Skein:DataMoves] Column 'lives' of table 'pets' moves to table 'Cat',"
                + " but its values do not go there by themselves. Put @Dropped(\"lives\") on the"
                + " class of table 'pets'; then copy them in the migration before it drops the"
                + " column: op.execute(\""
                + COPY
                + "\"), for the rows that belong there.");
    assertThat(module.files(MIGRATIONS)).hasSize(1);
    String dropped = "@dev.skein.annotation.Dropped({\"lives\", \"DTYPE\"})";
    assertThat(compile(Strategy.JOINED, dropped).lines())
        .noneMatch(line -> line.startsWith("ERROR"));
    assertThat(module.files(MIGRATIONS)).hasSize(2);
  }

  @Test
  void backToTheTableOfTheRoot() {
    assertThat(compile(Strategy.JOINED, "").success()).isTrue();

    Result result = compile(Strategy.SINGLE_TABLE, "");

    assertThat(result.success()).isFalse();
    assertThat(result.lines())
        .contains(
            "ERROR Cat.java:5 [Skein:DataMoves] Table 'Cat' is gone and its column 'lives' moves to"
                + " table 'pets', but its values do not go there by themselves. Put"
                + " @Dropped(\"Cat\") on class Cat; then copy what moves in the migration before it"
                + " drops the table: op.execute(\""
                + COPY_BACK
                + "\"), for the rows that belong there.");
    assertThat(module.files(MIGRATIONS)).hasSize(1);
  }

  @Test
  void toTablesOfEachClass() {
    writeDog("JOINED", "String name;", "");
    assertThat(module.compile().success()).isTrue();

    writeDog("TABLE_PER_CLASS", "String name;", "");

    assertThat(module.compile().lines())
        .anyMatch(
            line ->
                line.contains(
                    "[Skein:DataMoves] Table 'Animal' is gone and its column 'name' moves"
                        + " to table 'Dog'"));
  }

  private void writeBird(String strategy) {
    module
        .write(
            "src/main/java/shop/Bird.java",
            """
            package shop;
            import jakarta.persistence.*;
            @Entity
            @Inheritance(strategy = InheritanceType.%s)
            class Bird { @Id Long id; %s String name; Integer age; }
            """
                .formatted(strategy, meantime))
        .write(
            "src/main/java/shop/Owl.java",
            """
            package shop;
            import jakarta.persistence.*;
            @Entity
            class Owl extends Bird { Integer mice; Integer nights; }
            """);
  }

  private String meantime = "";

  /** The table of the root stays, with rows of subclasses that are looked for elsewhere now. */
  @Test
  void toTablesOfEachClassFromTheTableOfTheRoot() {
    writeBird("JOINED");
    assertThat(module.compile().success()).isTrue();

    writeBird("TABLE_PER_CLASS");
    Result result = module.compile();

    assertThat(result.success()).isFalse();
    assertThat(result.lines())
        .containsExactly(
            "ERROR Bird.java:5 [Skein:DataMoves] Columns 'name', 'age' of table 'Bird' are kept in"
                + " table 'Owl' now for the rows of its class, but their values do not go there by"
                + " themselves. Put @Backfill with a value for the meantime on Bird.name; then copy"
                + " them at the end of the migration and remove those rows from 'Bird':"
                + " op.execute(\"update Owl set name = (select old.name from Bird old where old.id ="
                + " Owl.id), age = (select old.age from Bird old where old.id = Owl.id)\"),"
                + " op.execute(\"delete from Bird where exists (select 1 from Owl copied where"
                + " copied.id = Bird.id)\").");
    meantime = "@dev.skein.annotation.Backfill(\"''\")";
    writeBird("TABLE_PER_CLASS");
    assertThat(module.compile().lines()).noneMatch(line -> line.startsWith("ERROR"));
  }

  @Test
  void toTheTableOfTheRootFromTablesOfEachClass() {
    writeBird("TABLE_PER_CLASS");
    assertThat(module.compile().success()).isTrue();

    writeBird("JOINED");

    assertThat(module.compile().lines())
        .containsExactly(
            "ERROR Bird.java:5 [Skein:DataMoves] Columns 'name', 'age' of table 'Owl' move to table"
                + " 'Bird', but their values do not go there by themselves. Put @Dropped({\"name\","
                + " \"age\"}) on the class of table 'Owl'; then copy them in the migration before it"
                + " drops the columns: op.execute(\"insert into Bird (id, name, age) select id,"
                + " name, age from Owl\"), for the rows that belong there.");
  }

  @Test
  void toATableOfASubclassWithColumnsOfItsOwn() {
    writeBird("SINGLE_TABLE");
    assertThat(module.compile().success()).isTrue();

    writeBird("TABLE_PER_CLASS");

    assertThat(module.compile().lines())
        .contains(
            "ERROR Owl.java:4 [Skein:DataMoves] Columns 'mice', 'nights' of table 'Bird' move to"
                + " table 'Owl', but their values do not go there by themselves. Put"
                + " @Dropped({\"mice\", \"nights\"}) on the class of table 'Bird'; then copy them in"
                + " the migration before it drops the columns: op.execute(\"insert into Owl (id,"
                + " name, age, mice, nights) select id, name, age, mice, nights from Bird\"),"
                + " op.execute(\"delete from Bird where exists (select 1 from Owl copied where"
                + " copied.id = Bird.id)\"), for the rows that belong there.");
  }

  @Test
  void toATableOfASubclassWithoutColumnsOfItsOwn() {
    writeLark("SINGLE_TABLE");
    assertThat(module.compile().success()).isTrue();

    writeLark("TABLE_PER_CLASS");

    assertThat(module.compile().lines())
        .contains(
            "WARNING Bird.java:5 [Skein:DataMoves] The rows of the class of table 'Lark' are in"
                + " table 'Bird', and do not go from there by themselves. Copy them in the"
                + " migration, before it drops what tells which they are, and remove them; each"
                + " statement still wants the condition that tells them from others:"
                + " op.execute(\"insert into Lark (id, name, age) select id, name, age from"
                + " Bird\"), op.execute(\"delete from Bird where exists (select 1 from Lark copied"
                + " where copied.id = Bird.id)\").");
  }

  private void writeLark(String strategy) {
    writeBird(strategy);
    module
        .delete("src/main/java/shop/Owl.java")
        .write(
            "src/main/java/shop/Lark.java",
            """
            package shop;
            import jakarta.persistence.*;
            @Entity
            class Lark extends Bird {}
            """);
  }

  @Test
  void ofATableThatGoesAllAreNamed() {
    writeBird("JOINED");
    assertThat(module.compile().success()).isTrue();

    writeBird("SINGLE_TABLE");

    assertThat(module.compile().lines())
        .contains(
            "ERROR Owl.java:4 [Skein:DataMoves] Table 'Owl' is gone and its columns 'mice',"
                + " 'nights' move to table 'Bird', but their values do not go there by themselves."
                + " Put @Dropped(\"Owl\") on class Owl; then copy what moves in the migration before"
                + " it drops the table: op.execute(\"update Bird set mice = (select old.mice from"
                + " Owl old where old.id = Bird.id), nights = (select old.nights from Owl old where"
                + " old.id = Bird.id)\"), for the rows that belong there.");
  }

  @Test
  void upToTheTableOfTheParent() {
    writeDog("JOINED", "", "String name;");
    assertThat(module.compile().success()).isTrue();

    writeDog("JOINED", "String name;", "");

    assertThat(module.compile().lines())
        .singleElement()
        .asString()
        .contains(
            "[Skein:DataMoves] Column 'name' of table 'Dog' moves to table 'Animal'",
            "op.execute(\"update Animal set name = (select old.name from Dog old where old.id ="
                + " Animal.id)\")");
  }

  private void writeDog(String strategy, String above, String below) {
    module
        .write(
            "src/main/java/shop/Animal.java",
            """
            package shop;
            import jakarta.persistence.*;
            @Entity
            @Inheritance(strategy = InheritanceType.%s)
            abstract class Animal { @Id Long id; %s }
            """
                .formatted(strategy, above))
        .write(
            "src/main/java/shop/Dog.java",
            """
            package shop;
            import jakarta.persistence.*;
            @Entity
            class Dog extends Animal { int bark; %s }
            """
                .formatted(below));
  }

  @Test
  void toASecondaryTable() {
    String entity =
        """
        package shop;
        import jakarta.persistence.*;
        @Entity
        %s
        class Note {
          @Id Long id;
          %s String text;
        }
        """;
    String file = "src/main/java/shop/Note.java";
    assertThat(module.write(file, entity.formatted("", "")).compile().success()).isTrue();

    Result result =
        module
            .write(
                file,
                entity.formatted("@SecondaryTable(name = \"texts\")", "@Column(table = \"texts\")"))
            .compile();

    assertThat(result.lines())
        .singleElement()
        .asString()
        .startsWith("ERROR Note.java:7 [Skein:DataMoves] Column 'text' of table 'Note' moves to")
        .contains("op.execute(\"insert into texts (id, text) select id, text from Note\")");
  }

  static List<Database> databases() {
    return TestDatabase.kinds();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theSqlOfTheAdviceCopies(Database kind) {
    try (TestDatabase database = TestDatabase.fresh(kind)) {
      database.execute(
          "create table pets (id integer primary key, lives integer)",
          "create table Cat (id integer primary key, lives integer)",
          "insert into pets (id, lives) values (1, 7), (2, 9)",
          COPY,
          "update pets set lives = 0",
          COPY_BACK);

      assertThat(database.query("select id, lives from pets order by id"))
          .hasToString("[[1, 7], [2, 9]]");
      database.execute(
          "delete from pets where exists (select 1 from Cat copied where copied.id = pets.id)");
      assertThat(database.query("select id from pets")).isEmpty();
    }
  }
}
