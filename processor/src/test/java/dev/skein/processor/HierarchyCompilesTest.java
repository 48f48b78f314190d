package dev.skein.processor;

import static dev.skein.processor.TestModule.MIGRATIONS;
import static dev.skein.processor.TestModule.SNAPSHOT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.TestModule.Result;
import dev.skein.processor.model.InheritanceModel.Strategy;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compiles that see some of the classes of a hierarchy. */
class HierarchyCompilesTest {

  private static final String PET = "src/main/java/shop/Pet.java";
  private static final String CAT = "src/main/java/shop/Cat.java";
  private static final String DOG = "src/main/java/shop/Dog.java";

  @TempDir private Path base;
  private TestModule module;

  @BeforeEach
  void makeModule() {
    module = new TestModule(base);
  }

  private static String pet(Strategy strategy, String members) {
    return """
        package shop;
        import jakarta.persistence.*;
        @Entity
        @Table(name = "pets")
        @Inheritance(strategy = InheritanceType.%s)
        abstract class Pet { @Id Long id; %s }
        """
        .formatted(strategy, members);
  }

  private static String subclass(String name, String members) {
    return "package shop; import jakarta.persistence.*; @Entity class %s extends Pet { %s }"
        .formatted(name, members);
  }

  private void writeAll(Strategy strategy) {
    module
        .write(PET, pet(strategy, "String name;"))
        .write(CAT, subclass("Cat", "Integer lives;"))
        .write(DOG, subclass("Dog", "String breed;"));
  }

  @ParameterizedTest
  @EnumSource
  void oneClassOfAHierarchyIsEnoughToKnowItAll(Strategy strategy) {
    writeAll(strategy);
    assertThat(module.compile().success()).isTrue();
    String snapshot = module.read(SNAPSHOT);

    for (String file : List.of(PET, CAT, DOG)) {
      Result same = module.compile(List.of(file));
      assertThat(same.lines()).isEmpty();
      assertThat(same.success()).isTrue();
    }
    assertThat(module.read(SNAPSHOT)).isEqualTo(snapshot);
    assertThat(module.files(MIGRATIONS)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void aNewSubclassOfAClassFile(Strategy strategy) {
    writeAll(strategy);
    assertThat(module.compile().success()).isTrue();
    module.write("src/main/java/shop/Bird.java", subclass("Bird", "Integer wings;"));

    Result result = module.compile(List.of("src/main/java/shop/Bird.java"));

    assertThat(result.success()).isTrue();
    assertThat(module.files(MIGRATIONS)).hasSize(2);
    String migration = module.read(MIGRATIONS + "/" + module.files(MIGRATIONS).get(1));
    assertThat(migration).contains("\"wings\"").doesNotContain("\"lives\"", "\"breed\"");
    assertThat(module.read(SNAPSHOT)).contains("shop.Bird", "shop.Cat", "shop.Dog");
  }

  @Test
  void theSnapshotKnowsWhoseTheColumnsAre() {
    writeAll(Strategy.SINGLE_TABLE);
    module.compile();

    assertThat(module.read(SNAPSHOT))
        .contains(
            """
            table pets:
              entity: shop.Pet
              subclasses:
                - shop.Cat
                - shop.Dog
              columns:
                id: {type: bigint, nullable: false, member: id}
                DTYPE: {type: varchar(31), nullable: false, member: "@DiscriminatorColumn"}
                name: {type: varchar(255), member: name}
                lives: {type: integer, member: "shop.Cat#lives"}
                breed: {type: varchar(255), member: "shop.Dog#breed"}
            """);
  }

  @Test
  void aSubclassThatIsGoneTakesItsColumnsAlong() {
    writeAll(Strategy.SINGLE_TABLE);
    module.compile();

    Result result = module.delete(DOG).delete("target/classes/shop/Dog.class").compile();

    assertThat(result.success()).isTrue();
    assertThat(module.read(MIGRATIONS + "/" + module.files(MIGRATIONS).get(1)))
        .contains("op.dropColumn(\"pets\", \"breed\");", "DTYPE in ('Cat')");
    assertThat(module.read(SNAPSHOT)).doesNotContain("Dog");
  }

  @Test
  void aSubclassThatTheCompilerDoesNotSeeIsNotTakenForGone() {
    writeAll(Strategy.SINGLE_TABLE);
    module.compile();

    Result result = module.delete("target/classes/shop/Dog.class").compile(List.of(PET));

    assertThat(result.success()).isFalse();
    assertThat(result.lines())
        .containsExactly(
            "ERROR [Skein:EntityNotSeen] Entity shop.Dog is in the snapshot and its source"
                + " src/main/java/shop/Dog.java is there, but the compiler does not see it."
                + " Compile the whole module; nothing was written.");
  }

  @Test
  void aMemberThatMovesUpKeepsItsColumn() {
    writeAll(Strategy.SINGLE_TABLE);
    module.compile();
    module
        .write(PET, pet(Strategy.SINGLE_TABLE, "String name; Integer lives;"))
        .write(CAT, subclass("Cat", ""));

    Result result = module.compile();

    assertThat(result.lines()).isEmpty();
    assertThat(module.files(MIGRATIONS)).hasSize(1);
    assertThat(module.read(SNAPSHOT)).contains("lives: {type: integer, member: lives}");
  }

  @Test
  void aMemberOfASubclassIsKnownByItsName() {
    writeAll(Strategy.SINGLE_TABLE);
    module.compile();
    module.write(CAT, subclass("Cat", "@Column(name = \"cat_lives\") Integer lives;"));

    Result result = module.compile(List.of(CAT));

    assertThat(result.success()).isTrue();
    assertThat(module.read(MIGRATIONS + "/" + module.files(MIGRATIONS).get(1)))
        .contains("op.renameColumn(\"pets\", \"lives\", \"cat_lives\");");
  }

  @Test
  void theFirstSubclassFindsRowsOfTheRoot() {
    String root =
        "package shop; import jakarta.persistence.*; @Entity @Table(name = \"pets\") class Pet {"
            + " @Id Long id; }";
    module.write(PET, root).compile();
    module.write(CAT, subclass("Cat", "int lives;"));

    Result result = module.compile();

    assertThat(result.success()).isTrue();
    assertThat(module.read(MIGRATIONS + "/" + module.files(MIGRATIONS).get(1)))
        .contains(
            "op.addColumn(\"pets\", \"DTYPE\", varchar(31), notNull(), backfill(\"'Pet'\"));",
            "op.addColumn(\"pets\", \"lives\", integer());",
            "DTYPE in ('Cat', 'Pet')",
            "DTYPE <> 'Cat' or (lives is not null)");
  }

  @Test
  void aSubclassWithAnotherNameIsAnotherValueOfTheDiscriminator() {
    writeAll(Strategy.SINGLE_TABLE);
    module.compile();
    module
        .delete(DOG)
        .delete("target/classes/shop/Dog.class")
        .write("src/main/java/shop/Hound.java", subclass("Hound", "String breed;"));

    assertThat(module.compile().lines())
        .contains(
            "WARNING Pet.java:6 [Skein:SubclassGone] Column 'DTYPE' of table 'pets' no longer takes"
                + " 'Dog': a row that holds such a value stops the migration. If its class has"
                + " another name now, keep the value with @DiscriminatorValue(\"Dog\"), or change"
                + " those rows in the migration before it adds the check; if the class is gone,"
                + " delete them there. Read the migration before you run it.");
  }
}
