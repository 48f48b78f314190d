package dev.skein.processor;

import static dev.skein.processor.Shop.NOTE;
import static dev.skein.processor.Shop.TAG;
import static dev.skein.processor.Shop.entity;
import static dev.skein.processor.Shop.tag;
import static dev.skein.processor.TestModule.MIGRATIONS;
import static dev.skein.processor.TestModule.SNAPSHOT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.TestModule.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Embeddables that change, in compiles that see all or some of what they are in. */
class EmbeddableChangesTest {

  private static final String ADDRESS = "src/main/java/shop/Address.java";
  private static final String SECOND = MIGRATIONS + "/V20261122103001__";

  @TempDir private Path base;
  private TestModule module;

  @BeforeEach
  void makeModule() {
    module = new TestModule(base);
  }

  @Test
  void aMemberRenamedAsDeclaredIsRenamedWhereverItHasAColumnOfThatName() {
    module
        .write(ADDRESS, address("String road;"))
        .write(TAG, tag("Address home; " + override("road") + " Address work;"))
        .write(NOTE, entity("Note", "notes", "Address address;"))
        .compile();

    Result result =
        module
            .write(ADDRESS, address("@dev.skein.annotation.RenamedFrom(\"road\") String street;"))
            .write(TAG, tag("Address home; " + override("street") + " Address work;"))
            .compile();

    assertThat(result.success()).isTrue();
    assertThat(module.files(MIGRATIONS)).hasSize(2);
    assertThat(module.read(newest()))
        .contains("op.renameColumn(\"tags\", \"road\", \"street\");")
        .contains("op.renameColumn(\"notes\", \"road\", \"street\");")
        .doesNotContain("work_road");
  }

  @Test
  void aMemberRenamedWithoutAWordIsAsked() {
    module.write(ADDRESS, address("String road;")).write(TAG, tag("Address home;")).compile();

    Result result = module.write(ADDRESS, address("String street;")).compile();

    assertThat(result.success()).isFalse();
    assertThat(result.lines())
        .anyMatch(line -> line.contains("@RenamedFrom(\"road\")") && line.contains("street"));
  }

  @Test
  void aMemberThatMovesIntoAnEmbeddableKeepsItsColumn() {
    module.write(TAG, tag("String road; int zip;")).compile();

    Result result =
        module
            .write(ADDRESS, address("String road; @Column(nullable = false) int zip;"))
            .write(TAG, tag("Address home;"))
            .compile();

    assertThat(result.success()).isTrue();
    assertThat(module.files(MIGRATIONS)).hasSize(1);
    assertThat(module.read(SNAPSHOT)).contains("home.road");
  }

  @Test
  void anOverrideThatRenamesTheColumnIsARename() {
    module.write(ADDRESS, address("String road;")).write(TAG, tag("Address home;")).compile();

    Result result = module.write(TAG, tag(override("road") + " Address home;")).compile();

    assertThat(result.success()).isTrue();
    assertThat(module.read(newest()))
        .contains("op.renameColumn(\"tags\", \"road\", \"work_road\");");
  }

  @Test
  void aNewMemberHasItsValueForRowsFromTheEmbeddable() {
    module.write(ADDRESS, address("String road;")).write(TAG, tag("Address home;")).compile();

    Result result =
        module
            .write(
                ADDRESS,
                address(
                    "String road; @Column(nullable = false) int floor = 3;"
                        + " @Column(nullable = false) @dev.skein.annotation.Backfill(\"'CH'\")"
                        + " String country;"))
            .compile(List.of(ADDRESS));

    assertThat(result.success()).isTrue();
    assertThat(module.read(newest())).contains("backfill(\"3\")").contains("backfill(\"'CH'\")");
  }

  @Test
  void whatAnEmbeddablePointsToBelongsToTheSchema() {
    module.write(NOTE, entity("Note", "notes", "")).flags("-Askein.mode=off").compile();
    TestModule partial = new TestModule(base);
    partial
        .write(ADDRESS, address("@ManyToOne Note note;"))
        .write(TAG, tag("Address home;"))
        .compile(List.of(TAG, ADDRESS));

    assertThat(partial.files(MIGRATIONS))
        .containsExactly("V20261122103000__Add_notes_and_tags_tables.java");
  }

  private String newest() {
    return module.files(MIGRATIONS).stream()
        .map(file -> MIGRATIONS + "/" + file)
        .filter(file -> file.startsWith(SECOND))
        .findFirst()
        .orElseThrow();
  }

  private static String address(String members) {
    return "package shop; import jakarta.persistence.*; @Embeddable class Address { "
        + members
        + " }";
  }

  private static String override(String member) {
    return "@AttributeOverride(name = \"" + member + "\", column = @Column(name = \"work_road\"))";
  }
}
