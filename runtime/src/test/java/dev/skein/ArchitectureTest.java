package dev.skein;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between the rooms of the runtime point down only. */
class ArchitectureTest {

  private static final String FACADE = "dev.skein";
  private static final String ANNOTATION = "dev.skein.annotation";
  private static final String SCHEMA = "dev.skein.schema";
  private static final String OPERATION = "dev.skein.operation";
  private static final String STORED = "dev.skein.stored";
  private static final String DIALECT = "dev.skein.dialect";
  private static final String HISTORY = "dev.skein.history";
  private static final String EXECUTION = "dev.skein.execution";
  private static final String JOURNAL = "dev.skein.journal";
  private static final String MIGRATION = "dev.skein.migration";
  private static final String SNAPSHOT = "dev.skein.snapshot";
  private static final String REPLAY = "dev.skein.replay";
  private static final String CATALOGUE = "dev.skein.catalogue";
  private static final String DRIFT = "dev.skein.drift";
  private static final String TESTING = "dev.skein.testing";
  private static final String CLI = "dev.skein.cli";

  /** Every room, with the rooms it may know. */
  private static final Map<String, List<String>> ROOMS =
      Map.ofEntries(
          Map.entry(ANNOTATION, List.of()),
          Map.entry(SCHEMA, List.of()),
          Map.entry(SNAPSHOT, List.of(SCHEMA)),
          Map.entry(OPERATION, List.of(SCHEMA)),
          Map.entry(STORED, List.of()),
          Map.entry(DIALECT, List.of(STORED, OPERATION, SCHEMA)),
          Map.entry(HISTORY, List.of(OPERATION)),
          Map.entry(EXECUTION, List.of(DIALECT, STORED, OPERATION, SCHEMA)),
          Map.entry(JOURNAL, List.of(EXECUTION, HISTORY, DIALECT, OPERATION, SCHEMA)),
          Map.entry(MIGRATION, List.of(JOURNAL, EXECUTION, HISTORY, DIALECT, OPERATION, SCHEMA)),
          Map.entry(REPLAY, List.of(MIGRATION, EXECUTION, OPERATION, SNAPSHOT, SCHEMA)),
          Map.entry(CATALOGUE, List.of(STORED, OPERATION)),
          Map.entry(DRIFT, List.of(CATALOGUE, DIALECT, STORED, OPERATION, SCHEMA)),
          Map.entry(
              FACADE,
              List.of(
                  REPLAY, DRIFT, CATALOGUE, MIGRATION, JOURNAL, EXECUTION, HISTORY, DIALECT, STORED,
                  OPERATION, SNAPSHOT, SCHEMA)),
          Map.entry(TESTING, List.of(FACADE, CATALOGUE)),
          Map.entry(CLI, List.of(FACADE, DRIFT, REPLAY, MIGRATION, EXECUTION, OPERATION, SCHEMA)));

  private static final JavaClasses RUNTIME =
      new ClassFileImporter()
          .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.skein");

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomKnowsOnlyWhatStandsBelowIt(String room, List<String> below) {
    String[] known = Stream.concat(Stream.of(room), below.stream()).toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(room)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(known).or(resideOutsideOfPackage("dev.skein..")))
        .allowEmptyShould(true)
        .check(RUNTIME);
  }

  static Stream<Object[]> rooms() {
    return ROOMS.entrySet().stream().map(room -> new Object[] {room.getKey(), room.getValue()});
  }

  @Test
  void everyClassIsInARoom() {
    classes().should().resideInAnyPackage(ROOMS.keySet().toArray(String[]::new)).check(RUNTIME);
  }

  /** Else NullAway would not look at it. */
  @Test
  void everyRoomIsNullMarked() {
    assertThat(RUNTIME)
        .extracting(JavaClass::getPackage)
        .allMatch(room -> room.isAnnotatedWith(NullMarked.class));
  }

  @Test
  void whatDescribesAChangeNeedsOnlyJava() {
    classes()
        .that()
        .resideInAnyPackage(ANNOTATION, SCHEMA, OPERATION, STORED, DIALECT)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify.annotations", "dev.skein..")
        .check(RUNTIME);
  }

  @Test
  void schemasAndTheirSqlAreValuesAndText() {
    noClasses()
        .that()
        .resideInAnyPackage(SCHEMA, STORED, DIALECT)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io", "java.net..", "java.nio.file..", "java.sql..")
        .check(RUNTIME);
  }

  @ParameterizedTest
  @CsvSource({"picocli.., " + CLI, "org.snakeyaml.., " + SNAPSHOT})
  void aLibraryIsKnownInOneRoom(String library, String room) {
    noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(RUNTIME);
  }
}
