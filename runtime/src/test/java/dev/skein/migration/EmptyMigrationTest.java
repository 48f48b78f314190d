package dev.skein.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.testsupport.CompiledMigration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmptyMigrationTest {

  @Test
  void looksLikeAGeneratedOne() {
    MigrationName name = new MigrationName("20261122103000", "Migrate data to default category");

    assertThat(EmptyMigration.source("db.migration", name, List.of("20261120090000")))
        .isEqualTo(
            """
            package db.migration;

            import dev.skein.migration.Operations;
            import dev.skein.migration.Revises;
            import dev.skein.migration.SkeinMigration;

            /** Migrate data to default category. */
            @Revises("20261120090000")
            public final class V20261122103000__Migrate_data_to_default_category extends SkeinMigration {

              @Override
              public void upgrade(Operations op) {
                // op.execute("UPDATE ..."), op.insert("table").columns(...).row(...), or op.run(...)
              }

              @Override
              public void downgrade(Operations op) {
                // what takes it back
              }
            }
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "First",
        "End the comment */ class X {",
        "A Unicode escape \\u002a\\u002f and C:\\users",
        "<script> & {@link nothing} @author $S",
        "Right-to-left \u202e, a null \0 and half of an emoji \ud83d",
        "A description that goes on and on until it no longer fits the one line that a short one has",
      })
  void compilesWhateverTheMessage(String message) {
    MigrationName name = new MigrationName("20261122103000", message);
    String source = EmptyMigration.source("first", name, List.of());

    SkeinMigration migration = CompiledMigration.of("first." + name.className(), source);

    assertThat(Recording.of(migration::upgrade)).isEmpty();
    assertThat(Recording.of(migration::downgrade)).isEmpty();
    assertThat(migration.getChecksum()).isZero();
  }

  @Test
  void mayBringBranchesTogether() {
    MigrationName name = new MigrationName("3", "Merge");

    assertThat(
            CompiledMigration.of(
                    name.className(), EmptyMigration.source("", name, List.of("1", "2")))
                .getClass()
                .getAnnotation(Revises.class)
                .value())
        .containsExactly("1", "2");
  }

  @Property
  void noLineOfTheCommentIsTooLong(@ForAll @NotBlank String words) {
    assertThat(JavadocText.lines(words))
        .allSatisfy(line -> assertThat(line.length() <= 97 || !line.contains(" ")).isTrue());
  }
}
