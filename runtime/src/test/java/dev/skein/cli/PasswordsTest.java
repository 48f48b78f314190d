package dev.skein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.Database;
import dev.skein.testsupport.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a password comes from, and that it goes nowhere else. */
class PasswordsTest {

  private static final String SECRET = "s3cr3t";

  @ParameterizedTest
  @ValueSource(strings = {"--password=s3cr3t", "--password s3cr3t", "--flyway password=s3cr3t"})
  void itIsNoArgument(String argument) {
    CliRun run =
        CliRun.of(Map.of("SKEIN_URL", "jdbc:h2:mem:x"), ("current " + argument).split(" "));

    assertThat(run.err())
        .startsWith(
            "[Skein:Usage] A password is no argument: others see it in the list of processes. Set SKEIN_PASSWORD, or say --ask-password or --password-file FILE.\n");
    assertThat(run.err() + run.out()).doesNotContain(SECRET);
    assertThat(run.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--pasword=s3cr3t", "--pass s3cr3t", "-ps3cr3t", "-p s3cr3t"})
  void anUnknownOptionMayHoldOne(String argument) {
    CliRun run = CliRun.of(Map.of(), ("current --verbose " + argument).split(" "));

    assertThat(run.err()).startsWith("[Skein:Usage] Unknown option: '-");
    assertThat(run.err() + run.out()).doesNotContain(SECRET);
    assertThat(run.status()).isEqualTo(2);
  }

  static Stream<String> urls() {
    return Stream.of(
        "jdbc:postgresql://localhost:1/shop?user=me&password=s3cr3t&connectTimeout=1",
        "jdbc:postgresql://me:s3cr3t@localhost:1/shop?connectTimeout=1",
        "jdbc:postgresql://localhost:1/shop?password=s3cr3t&nonsense",
        "jdbc:mysql://me:s3cr3t@localhost:1/shop?connectTimeout=500",
        "jdbc:mysql://(host=localhost,port=1,user=me,password=s3cr3t)/shop?connectTimeout=500",
        "jdbc:mysql://localhost:1/shop?password=s3cr3t&connectTimeout=nonsense",
        "jdbc:mariadb://localhost:1/shop?user=me&password=s3cr3t&connectTimeout=500",
        "jdbc:mariadb://localhost:wrong/shop?password=s3cr3t",
        "jdbc:h2:mem:x;PASSWORD=s3cr3t;NONSENSE=1",
        "jdbc:h2:tcp://localhost:1/x;PASSWORD=s3cr3t",
        "jdbc:sqlite:/no/such/folder/x?password=s3cr3t",
        "jdbc:nonsense://me:s3cr3t@localhost/x");
  }

  @ParameterizedTest
  @MethodSource("urls")
  void notOutOfAUrl(String url) {
    for (List<String> way :
        List.of(List.of("--verbose"), List.of("--json"), List.of("--verbose", "--json"))) {
      String[] arguments =
          Stream.concat(Stream.of("upgrade", "--url", url), way.stream()).toArray(String[]::new);

      CliRun run = CliRun.of(Map.of(), arguments);

      assertThat(run.err() + run.out()).doesNotContain(SECRET);
      assertThat(run.status()).isEqualTo(1);
    }
  }

  @Test
  void notOutOfAnyHelp() {
    Map<String, String> environment =
        Map.of("SKEIN_URL", "jdbc:h2:mem:x;PASSWORD=" + SECRET, "SKEIN_PASSWORD", SECRET);
    for (String command :
        List.of(
            "upgrade",
            "downgrade",
            "current",
            "history",
            "check",
            "stamp",
            "revision",
            "registry",
            "completion")) {
      CliRun run = CliRun.of(environment, command, "--help");

      assertThat(run.out())
          .startsWith("Usage: skein " + command + " ")
          .contains("Exit status:\n", "Example")
          .doesNotContain(SECRET);
      assertThat(run.status()).isZero();
    }
  }

  @Test
  void notOutOfTheLog() {
    try (TestDatabase database = TestDatabase.fresh(Database.H2)) {
      CliRun run =
          CliRun.of(
              Map.of(),
              "upgrade",
              "--verbose",
              "--json",
              "--locations=classpath:dev/skein/shelf",
              "--user=" + database.user(),
              "--url=" + database.url() + ";PASSWORD=" + database.password());

      assertThat(run.err()).contains("INFO: ", "DEBUG: create table");
      assertThat(run.json()).containsEntry("status", 0);
    }
  }

  @Test
  void outOfAFileOrTheStandardInput(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("password"), SECRET + "\n");
    try (TestDatabase database = withPassword()) {
      assertThat(connect(database, folder, "", null, "--password-file", "password").status())
          .isZero();
      assertThat(connect(database, folder, SECRET + "\n", null, "--password-file", "-").status())
          .isZero();
      assertThat(connect(database, folder, "", asked(SECRET), "--ask-password").status()).isZero();
      assertThat(connect(database, folder, "", asked("wrong"), "--ask-password").status())
          .isEqualTo(1);
      assertThat(connect(database, folder, "", null, "--ask-password").err())
          .startsWith(
              "[Skein:Usage] --ask-password needs a terminal. Set SKEIN_PASSWORD, or say --password-file FILE.");
      assertThat(connect(database, folder, "", null, "--password-file", "none").err())
          .isEqualTo(
              "[Skein:NoPassword] The password cannot be read from none: java.nio.file.NoSuchFileException: "
                  + folder.resolve("none")
                  + ". Name a file that you may read.\n");
      database.execute("alter user sa set password ''");
    }
  }

  @Test
  void aBackupGetsItAndDoesNotShowIt(@TempDir Path folder) throws Exception {
    try (TestDatabase database = withPassword()) {
      CliRun run =
          connect(
              database,
              folder,
              SECRET,
              null,
              "--password-file",
              "-",
              "--backup",
              "echo \"by $SKEIN_PASSWORD\"; echo \"$SKEIN_PASSWORD\" > got");

      assertThat(run.err()).isEqualTo("by ********\n");
      assertThat(folder.resolve("got")).hasContent(SECRET);
      database.execute("alter user sa set password ''");
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void whereABackupFindsTheDatabase(String url, Map<String, String> parts) {
    Map<String, String> expected = new HashMap<>(parts);
    expected.put("SKEIN_URL", url);

    assertThat(new Backup.Connection(url, null, null).variables()).isEqualTo(expected);
  }

  static Stream<Object[]> places() {
    return Stream.of(
        new Object[] {
          "jdbc:postgresql://db.example.org:5433/shop?ssl=true",
          Map.of("SKEIN_HOST", "db.example.org", "SKEIN_PORT", "5433", "SKEIN_DATABASE", "shop")
        },
        new Object[] {
          "jdbc:mariadb://localhost/shop",
          Map.of("SKEIN_HOST", "localhost", "SKEIN_DATABASE", "shop")
        },
        new Object[] {
          "jdbc:mysql://me:pw@[::1]:3306/shop",
          Map.of("SKEIN_HOST", "[::1]", "SKEIN_PORT", "3306", "SKEIN_DATABASE", "shop")
        },
        new Object[] {
          "jdbc:sqlite:data/shop.db?cache=shared", Map.of("SKEIN_DATABASE", "data/shop.db")
        },
        new Object[] {"jdbc:h2:mem:shop", Map.of()});
  }

  private static TestDatabase withPassword() {
    TestDatabase database = TestDatabase.fresh(Database.H2);
    database.execute("alter user sa set password '" + SECRET + "'");
    return database;
  }

  private static CliRun connect(
      TestDatabase database,
      Path folder,
      String input,
      @Nullable Person person,
      String... options) {
    String[] arguments =
        Stream.concat(
                Stream.of(
                    "upgrade",
                    "--locations=classpath:dev/skein/shelf",
                    "--url=" + database.url(),
                    "--user=" + database.user()),
                Stream.of(options))
            .toArray(String[]::new);
    return CliRun.at(person, input, folder, Map.of(), arguments);
  }

  private static Person asked(String secret) {
    return new Person() {
      @Override
      public String answer(String question) {
        return "";
      }

      @Override
      public String secret(String question) {
        assertThat(question).isEqualTo("Password: ");
        return secret;
      }
    };
  }
}
