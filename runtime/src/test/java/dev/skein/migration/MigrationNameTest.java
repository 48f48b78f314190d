package dev.skein.migration;

import static org.assertj.core.api.Assertions.assertThat;

import javax.lang.model.SourceVersion;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Add categories table | Add_categories_table",
        "  Add   categories table.  | Add_categories_table",
        "Add tags & N:M relationship | Add_tags_N_M_relationship",
        "Füge Straße hinzu | Fuge_Strasse_hinzu",
        "Ajouter la clé étrangère (n°1) | Ajouter_la_cle_etrangere_n_1",
        "日本語 | Migration",
        "a__b | a_b",
        "../../etc/passwd | etc_passwd",
        "class | class",
      })
  void theClassNameKeepsWhatItCan(String message, String words) {
    assertThat(new MigrationName("20261122103000", message).className())
        .isEqualTo("V20261122103000__" + words);
  }

  @Test
  void aLongDescriptionIsCutBetweenWords() {
    String className = new MigrationName("1", "word ".repeat(100)).className();

    assertThat(className).hasSizeLessThanOrEqualTo(68).matches("V1__word(_word)+");
  }

  @Property
  void flywayReadsEveryNameBack(@ForAll String message) {
    MigrationName name = new MigrationName("20261122103000", message);

    assertThat(SourceVersion.isIdentifier(name.className())).isTrue();
    Named migration = new Named(name.className());
    assertThat(migration.getVersion()).isEqualTo(MigrationVersion.fromVersion("20261122103000"));
    assertThat(migration.getDescription()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Add categories table | Add categories table.",
        "Really? | Really?",
        "End */ class | End &#42;&#47; class.",
        "<b> & {@code x} | &#60;b&#62; &#38; &#123;&#64;code x&#125;.",
        "C:\\users | C:&#92;users.",
        "a/b * c | a/b * c.",
        "'' | A migration.",
      })
  void theJavadocShowsWhatWasWritten(String message, String sentence) {
    assertThat(new MigrationName("1", message).javadocSentence()).isEqualTo(sentence);
  }

  /** Flyway's own reading of a class name, which it takes from the class. */
  private static final class Named extends BaseJavaMigration {

    Named(String className) {
      extractVersionAndDescription(className, "V", false);
    }

    @Override
    protected void init() {
      // This class's own name says nothing.
    }

    @Override
    public void migrate(org.flywaydb.core.api.migration.Context context) {}
  }
}
