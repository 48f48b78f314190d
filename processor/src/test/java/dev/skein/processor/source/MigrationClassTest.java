package dev.skein.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.migration.MigrationName;
import dev.skein.migration.Revises;
import dev.skein.operation.CommentOnTable;
import dev.skein.operation.DropTable;
import dev.skein.operation.Operation;
import dev.skein.testsupport.CompiledMigration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MigrationClassTest {

  @Test
  void theFirstBuildsOnNothing() {
    MigrationClass first = migration("", List.of());

    assertThat(first.qualifiedName()).isEqualTo("V3__Clean_up");
    assertThat(first.javaSource())
        .startsWith("import static dev.skein.migration.ColumnOptions.defaultSql;\n")
        .doesNotContain("Revises");
  }

  @Test
  void severalParentsBringBranchesTogether() {
    MigrationClass merge = migration("db.migration", List.of("1", "2"));

    assertThat(merge.javaSource())
        .contains("@Revises({\"1\", \"2\"})\npublic final class V3__Clean_up extends");
    Revises revises =
        CompiledMigration.of(merge.qualifiedName(), merge.javaSource())
            .getClass()
            .getAnnotation(Revises.class);
    assertThat(revises).extracting(Revises::value).isEqualTo(new String[] {"1", "2"});
  }

  @Test
  void ofManyChangesTheFirstAreTold() {
    List<Operation> comments =
        IntStream.range(0, 14)
            .<Operation>mapToObj(i -> new CommentOnTable("t" + i, null, "About " + i))
            .toList();

    assertThat(
            new MigrationClass(
                    "db.migration", new MigrationName("3", "Tell more"), List.of(), comments)
                .javaSource())
        .contains("Comments on {@code t10}. And 3 more changes.\n")
        .doesNotContain("{@code t11}");
  }

  @Test
  void theLocaleLeavesTheTextAsItIs() {
    Map<String, String> here = sources();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      assertThat(sources()).isEqualTo(here);
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(sources()).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Map<String, String> sources() {
    return Cases.all().keySet().stream()
        .collect(Collectors.toMap(name -> name, GoldenTest::source));
  }

  private static MigrationClass migration(String packageName, List<String> parents) {
    List<Operation> operations = List.of(new DropTable("categories", Cases.categories()));
    return new MigrationClass(packageName, new MigrationName("3", "Clean up"), parents, operations);
  }
}
