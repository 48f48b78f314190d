package dev.skein.processor;

import static dev.skein.processor.TestModule.MIGRATIONS;
import static dev.skein.processor.TestModule.SNAPSHOT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.TestModule.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class that goes to another package is the same one: nothing is dropped, nothing is asked. */
class PackageMovesTest {

  private static final String CLASSES = "target/classes/";
  private static final String SOURCES = "src/main/java/";

  @TempDir private Path base;
  private TestModule module;

  @BeforeEach
  void aPackageWithEverythingThatIsCalledAfterAClass() {
    module = new TestModule(base);
    writeAll("shop", "");
    assertThat(module.compile().success()).isTrue();
    assertThat(module.files(MIGRATIONS)).hasSize(1);
  }

  private void writeAll(String place, String more) {
    write(
        place,
        "Tag",
        """
        @Entity public class Tag {
          @Id @GeneratedValue Long id;
          @ElementCollection java.util.List<String> words;
          @ManyToMany java.util.Set<Tag> others;
          @ManyToOne Tag above;
          Size size;
          %s
        }
        """
            .formatted(more));
    write(place, "Size", "@Embeddable public class Size { int height; State state; }");
    write(place, "State", "public enum State { NEW, READ }");
    write(place, "Pet", "@Entity public class Pet { @Id Long id; String name; }");
    write(place, "Cat", "@Entity public class Cat extends Pet { Integer lives; }");
  }

  private void write(String place, String name, String text) {
    module.write(
        SOURCES + place.replace('.', '/') + "/" + name + ".java",
        "package " + place + "; import jakarta.persistence.*;\n" + text);
  }

  private void deleteAll() {
    for (String name : List.of("Tag", "Size", "State", "Pet", "Cat")) {
      module.delete(SOURCES + "shop/" + name + ".java");
    }
  }

  private void deleteAllClasses() {
    for (String name : List.of("Tag", "Size", "State", "Pet", "Cat")) {
      module.delete(CLASSES + "shop/" + name + ".class");
    }
  }

  @Test
  void nothingIsWrittenButTheNewNames() {
    deleteAll();
    deleteAllClasses();
    writeAll("store.goods", "");

    Result result = module.compile();

    assertThat(result.lines()).isEmpty();
    assertThat(module.files(MIGRATIONS)).hasSize(1);
    assertThat(module.read(SNAPSHOT)).contains("store.goods.Tag").doesNotContain("shop.Tag");
  }

  /** A build that does not clean leaves the classes where they were. */
  @Test
  void classFilesThatAreLeftAreNotTheClass() {
    deleteAll();
    writeAll("store.goods", "");

    Result result = module.compile();

    assertThat(result.lines()).isEmpty();
    assertThat(module.files(MIGRATIONS)).hasSize(1);
  }

  @Test
  void whatChangesOnTheWayIsWritten() {
    deleteAll();
    deleteAllClasses();
    writeAll("store.goods", "@Column(nullable = false) int stars = 3;");

    assertThat(module.compile().success()).isTrue();
    List<String> migrations = module.files(MIGRATIONS);
    assertThat(migrations).hasSize(2);
    assertThat(module.read(MIGRATIONS + migrations.get(1)))
        .contains("op.addColumn(\"Tag\", \"stars\", integer(), notNull(), backfill(\"3\"));")
        .doesNotContain("dropTable")
        .doesNotContain("rename");
  }
}
