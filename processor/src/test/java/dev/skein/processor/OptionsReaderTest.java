package dev.skein.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.Database;
import dev.skein.processor.Options.Mode;
import dev.skein.processor.Options.NamingRules;
import dev.skein.processor.Options.Split;
import dev.skein.processor.diff.DataLoss;
import dev.skein.processor.lint.Level;
import dev.skein.processor.lint.Server;
import dev.skein.processor.lint.Version;
import dev.skein.processor.problem.Problem;
import dev.skein.processor.problem.Problem.Severity;
import dev.skein.processor.problem.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsReaderTest {

  private static final Options DEFAULTS =
      new Options(
          Mode.GENERATE,
          Optional.empty(),
          NamingRules.JPA,
          true,
          true,
          DataLoss.WARN,
          List.of(),
          Level.OFF,
          Set.of(),
          List.of(),
          Split.NONE,
          false,
          new Options.Places(
              Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));

  private final Problems problems = new Problems();

  private Options read(Map<String, String> given) {
    return new OptionsReader(given, problems).read();
  }

  @Test
  void nothingIsChosen() {
    assertThat(read(Map.of("mapstruct.verbose", "true"))).isEqualTo(DEFAULTS);
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void everythingIsChosen(@TempDir Path folder) {
    Options options =
        read(
            Map.ofEntries(
                Map.entry("skein.mode", "check"),
                Map.entry("skein.message", "Add categories table"),
                Map.entry("skein.naming", "spring"),
                Map.entry("skein.foreignKeyIndexes", "false"),
                Map.entry("skein.destructive", "allow"),
                Map.entry("skein.baseDir", folder.toString()),
                Map.entry("skein.snapshot", "db/schema.yaml"),
                Map.entry("skein.migrations", "java/com/acme/db"),
                Map.entry("skein.package", "com.acme.db"),
                Map.entry("skein.dialects", "h2, mariadb:10.11"),
                Map.entry("skein.packages", "com.acme.shared, com.acme.base"),
                Map.entry("skein.split", "table"),
                Map.entry("skein.online", "true"),
                Map.entry("skein.lint", "error"),
                Map.entry("skein.accept", "TableRewrite, DataLoss"),
                Map.entry("skein.beanValidation", "false")));

    assertThat(problems.all()).isEmpty();
    assertThat(options)
        .isEqualTo(
            new Options(
                Mode.CHECK,
                Optional.of("Add categories table"),
                NamingRules.SPRING,
                false,
                false,
                DataLoss.ALLOW,
                List.of(
                    Server.of(Database.H2),
                    new Server(Database.MARIADB, Version.parse("10.11").orElseThrow())),
                Level.ERROR,
                Set.of("TableRewrite", "DataLoss"),
                List.of("com.acme.shared", "com.acme.base"),
                Split.TABLE,
                true,
                new Options.Places(
                    Optional.of(folder.toString()),
                    Optional.of("db/schema.yaml"),
                    Optional.of("java/com/acme/db"),
                    Optional.of("com.acme.db"))));
  }

  @Test
  void whatMavenDoesNotKnowIsAbsent() {
    Options options =
        read(
            Map.of(
                "skein.message", "${skein.message}",
                "skein.mode", " ",
                "skein.package", "${skein.package}",
                "skein.online", "${skein.online}"));

    assertThat(options).isEqualTo(DEFAULTS);
    assertThat(problems.all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "skein.mesage | x | [Skein:UnknownOption] There is no option 'skein.mesage'. Did you mean"
            + " 'skein.message'?",
        "skein.basedir | /x | [Skein:UnknownOption] There is no option 'skein.basedir'. Did you"
            + " mean 'skein.baseDir'?",
        "skein.formatting | x | [Skein:UnknownOption] There is no option 'skein.formatting'. The"
            + " options are skein.accept, skein.baseDir, skein.beanValidation, skein.destructive,"
            + " skein.dialects, skein.foreignKeyIndexes, skein.lint, skein.message, skein.migrations,"
            + " skein.mode, skein.naming, skein.online, skein.package, skein.packages, skein.snapshot, skein.split.",
        "skein.mode | genrate | [Skein:OptionValue] Option skein.mode is 'genrate', which it cannot"
            + " be. Use generate or check or off.",
        "skein.naming | SPRING | [Skein:OptionValue] Option skein.naming is 'SPRING', which it"
            + " cannot be. Use jpa or spring.",
        "skein.foreignKeyIndexes | yes | [Skein:OptionValue] Option skein.foreignKeyIndexes is"
            + " 'yes', which it cannot be. Use true or false.",
        "skein.destructive | no | [Skein:OptionValue] Option skein.destructive is 'no', which it"
            + " cannot be. Use allow or warn or error.",
        "skein.package | db.1st | [Skein:OptionValue] Option skein.package is 'db.1st', which is"
            + " not the name of a package. Use one such as db.migration.",
        "skein.baseDir | module | [Skein:OptionValue] Option skein.baseDir is 'module', which is"
            + " not the absolute path of a directory. With Maven use ${project.basedir}.",
        "skein.baseDir | /no/such/place | [Skein:OptionValue] Option skein.baseDir is"
            + " '/no/such/place', which is not the absolute path of a directory. With Maven use"
            + " ${project.basedir}.",
        "skein.split | column | [Skein:OptionValue] Option skein.split is 'column', which it cannot"
            + " be. Use none or table.",
        "skein.online | yes | [Skein:OptionValue] Option skein.online is 'yes', which it cannot be."
            + " Use true or false.",
        "skein.packages | com.acme, | [Skein:OptionValue] Option skein.packages is 'com.acme,',"
            + " which is not the name of a package. Use one such as db.migration.",
        "skein.dialects | oracle | [Skein:OptionValue] Option skein.dialects is 'oracle', which it"
            + " cannot be. Use h2 or postgresql or mysql or mariadb or sqlite.",
        "skein.dialects | h2,postgresql:new | [Skein:OptionValue] Option skein.dialects has"
            + " 'postgresql:new', which names no version. Write it in numbers, as in"
            + " postgresql:18.4, or leave it out.",
        "skein.dialects | mysql:5.7 | [Skein:OptionValue] Option skein.dialects has 'mysql:5.7', but"
            + " Skein knows MySQL from 8.0 on. Name that version or a later one, as in mysql:8.0.",
        "skein.lint | on | [Skein:OptionValue] Option skein.lint is 'on', which it cannot be. Use"
            + " off or warn or error.",
        "skein.accept | TableRewrites | [Skein:OptionValue] Option skein.accept has the code"
            + " 'TableRewrites', by which there is nothing to accept. Did you mean 'TableRewrite'?",
      })
  void whatCannotBeIsAnErrorThatTellsTheWayOut(String option, String value, String message) {
    Options options = read(Map.of(option, value));

    assertThat(problems.all()).extracting(Problem::severity).containsExactly(Severity.ERROR);
    assertThat(problems.all())
        .extracting(problem -> problem.message().toString())
        .containsExactly(message);
    assertThat(options).isEqualTo(DEFAULTS);
  }

  /** Where nobody else uses the database while a migration runs, nobody waits. */
  @ParameterizedTest
  @CsvSource({
    "'h2,sqlite', OFF",
    "postgresql, WARN",
    "'h2,mysql:8.0.28', WARN",
    "mariadb, WARN",
  })
  void theLintSpeaksByItselfWhereOthersUseTheDatabase(String dialects, Level level) {
    assertThat(read(Map.of("skein.dialects", dialects)).lint()).isEqualTo(level);
    assertThat(read(Map.of("skein.dialects", dialects, "skein.lint", "off")).lint())
        .isEqualTo(Level.OFF);
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void aPathThatIsNone() {
    read(Map.of("skein.snapshot", "db\0schema.yaml"));

    assertThat(problems.all())
        .extracting(problem -> problem.message().toString())
        .containsExactly(
            "[Skein:OptionValue] Option skein.snapshot is 'db\0schema.yaml', which is not a path."
                + " Use one that is relative to the module's base directory.");
  }

  @Test
  void allErrorsAreToldAtOnce() {
    read(Map.of("skein.mod", "off", "skein.naming", "x", "skein.online", "yes"));

    assertThat(problems.all()).hasSize(3);
  }
}
