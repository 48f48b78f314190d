package dev.skein.processor;

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
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between the rooms of the processor point down only. */
class ArchitectureTest {

  private static final String ROOT = "dev.skein.processor";
  private static final String PROBLEM = "dev.skein.processor.problem";
  private static final String MODEL = "dev.skein.processor.model";
  private static final String ENTITY = "dev.skein.processor.entity";
  private static final String MAPPING = "dev.skein.processor.mapping";
  private static final String DIFF = "dev.skein.processor.diff";
  private static final String PORTABILITY = "dev.skein.processor.portability";
  private static final String LINT = "dev.skein.processor.lint";
  private static final String SOURCE = "dev.skein.processor.source";
  private static final String DELIVERY = "dev.skein.processor.delivery";

  // Of the runtime
  private static final String SCHEMA = "dev.skein.schema";
  private static final String DIALECT = "dev.skein.dialect";
  private static final String OPERATION = "dev.skein.operation";
  private static final String MIGRATION = "dev.skein.migration";
  private static final String SNAPSHOT = "dev.skein.snapshot";

  /** Every room, with the rooms it may know. */
  private static final Map<String, List<String>> ROOMS =
      Map.of(
          PROBLEM, List.of(),
          MODEL, List.of(PROBLEM),
          ENTITY, List.of(MODEL, PROBLEM),
          MAPPING, List.of(SNAPSHOT, MODEL, PROBLEM, SCHEMA),
          DIFF, List.of(SNAPSHOT, MODEL, PROBLEM, OPERATION, SCHEMA),
          PORTABILITY, List.of(MAPPING, SNAPSHOT, MODEL, PROBLEM, OPERATION, DIALECT, SCHEMA),
          LINT, List.of(SNAPSHOT, MODEL, PROBLEM, OPERATION, DIALECT, SCHEMA),
          SOURCE, List.of(PROBLEM, MIGRATION, OPERATION, SCHEMA),
          DELIVERY, List.of(SOURCE),
          ROOT, List.of("dev.skein.."));

  private static final JavaClasses PROCESSOR =
      new ClassFileImporter()
          .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

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
        .check(PROCESSOR);
  }

  static Stream<Object[]> rooms() {
    return ROOMS.entrySet().stream().map(room -> new Object[] {room.getKey(), room.getValue()});
  }

  @Test
  void everyClassIsInARoom() {
    classes().should().resideInAnyPackage(ROOMS.keySet().toArray(String[]::new)).check(PROCESSOR);
  }

  /** Else NullAway would not look at it. */
  @Test
  void everyRoomIsNullMarked() {
    assertThat(PROCESSOR)
        .extracting(JavaClass::getPackage)
        .allMatch(room -> room.isAnnotatedWith(NullMarked.class));
  }

  @Test
  void decidingNeedsNoCompiler() {
    noClasses()
        .that()
        .resideInAnyPackage(MODEL, MAPPING, DIFF, LINT)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..", "com.sun..")
        .check(PROCESSOR);
  }

  @Test
  void onlyWhatWritesSourceKnowsJavaPoet() {
    noClasses()
        .that()
        .resideOutsideOfPackage(SOURCE)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.palantir.javapoet..")
        .check(PROCESSOR);
  }
}
