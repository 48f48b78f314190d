package dev.skein.migration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.Database;
import dev.skein.operation.OperationVisitor;
import dev.skein.schema.ColumnType.Enumeration;
import dev.skein.testsupport.CompiledMigration;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A migration of the first release, with every word there was: it has to compile without a warning
 * and to keep its checksum in every release to come, or a user's build or validation fails.
 */
class ForeverTest {

  private static final Path FOLDER = Path.of("src/test/resources/forever");
  private static final String NAME = "V20261122103000__Everything";

  /** Never to be changed: it stands in the history tables of users. */
  private static final int CHECKSUM = -916_248_970;

  /** The words that came after: the first sample stays as it was. */
  private static final String LATER = "V20261130103000__Later_words";

  /** Never to be changed either. */
  private static final int LATER_CHECKSUM = -152_141_855;

  /** Words for values that are kept otherwise, and for those that the database makes. */
  private static final String OTHERWISE = "V20261130120000__Kept_otherwise";

  /** Never to be changed either. */
  private static final int OTHERWISE_CHECKSUM = 756_502_197;

  /** The word that says how, and not what: the meaning is that of the words behind it. */
  private static final String GENTLY = "V20261130214500__Gently";

  /** Never to be changed either. */
  private static final int GENTLY_CHECKSUM = 224_924_703;

  private static final List<Class<?>> WORDS =
      List.of(
          Operations.class,
          TableCreation.class,
          ColumnAlteration.class,
          SequenceAlteration.class,
          Definition.class,
          References.class,
          TableRows.class,
          SqlExecution.class,
          EnumValues.class,
          ColumnTypes.class,
          ColumnOptions.class,
          ForeignKeys.class);

  @Test
  void compilesAndKeepsItsMeaning() throws IOException {
    Meaning meaning = Meaning.of(Recording.of(everything()::upgrade));

    assertThat(meaning.text()).isEqualTo(read(NAME + ".txt"));
    assertThat(meaning.checksum()).isEqualTo(CHECKSUM);
    assertThat(everything().getChecksum()).isEqualTo(CHECKSUM);
  }

  @Test
  void laterWordsKeepTheirMeaning() throws IOException {
    assertKeepsItsMeaning(LATER, LATER_CHECKSUM);
    assertKeepsItsMeaning(OTHERWISE, OTHERWISE_CHECKSUM);
    assertKeepsItsMeaning(GENTLY, GENTLY_CHECKSUM);
  }

  private static void assertKeepsItsMeaning(String name, int checksum) throws IOException {
    SkeinMigration later = CompiledMigration.of("forever." + name, read(name + ".java"));

    assertThat(Meaning.of(Recording.of(later::upgrade)).text()).isEqualTo(read(name + ".txt"));
    assertThat(later.getChecksum()).isEqualTo(checksum);
  }

  @Test
  void meansTheSameEverywhere() throws IOException {
    SkeinMigration everything = everything();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String language : List.of("tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

        assertThat(everything.getChecksum()).as(language).isEqualTo(CHECKSUM);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void usesEveryWord() throws IOException {
    String source =
        read(NAME + ".java")
            + read(LATER + ".java")
            + read(OTHERWISE + ".java")
            + read(GENTLY + ".java");

    assertThat(WORDS.stream().flatMap(ForeverTest::publicMethods))
        .allSatisfy(method -> assertThat(source).containsPattern("\\b" + method + "\\("));
    assertThat(Database.values())
        .allSatisfy(database -> assertThat(source).contains("Database." + database));
    assertThat(publicMethods(Enumeration.class)).contains("length");
  }

  @Test
  void statesEveryOperation() throws IOException {
    TreeSet<String> stated = new TreeSet<>();
    Recording.of(everything()::upgrade)
        .forEach(operation -> stated.add("visit" + operation.getClass().getSimpleName()));

    assertThat(stated)
        .containsExactlyElementsOf(
            new TreeSet<>(
                Arrays.stream(OperationVisitor.class.getMethods()).map(Method::getName).toList()));
  }

  /** A word imported statically would be hidden by a method of the migration itself. */
  @Test
  void noMethodOfTheBaseClassHidesAWord() {
    List<String> words =
        Stream.of(ColumnTypes.class, ColumnOptions.class, ForeignKeys.class)
            .flatMap(ForeverTest::publicMethods)
            .toList();

    assertThat(
            Stream.<Class<?>>iterate(
                    SkeinMigration.class, type -> type != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                .map(Method::getName))
        .doesNotContainAnyElementsOf(words);
  }

  private static Stream<String> publicMethods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .map(Method::getName);
  }

  private static SkeinMigration everything() throws IOException {
    return CompiledMigration.of("forever." + NAME, read(NAME + ".java"));
  }

  private static String read(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name), UTF_8);
  }
}
