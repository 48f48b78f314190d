package dev.skein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a person reads who called the command line wrongly. */
class WrongUsageTest {

  @Test
  void unknownOption() {
    assertWrong(
        "upgrade --urll jdbc:h2:mem:x",
        """
        [Skein:Usage] Unknown option: '--urll'. Did you mean --url?
        Try 'skein upgrade --help'.
        """);
  }

  @Test
  void unknownCommand() {
    assertWrong(
        "upgarde",
        """
        [Skein:Usage] Unmatched argument at index 0: 'upgarde'. Did you mean upgrade or downgrade?
        Try 'skein --help'.
        """);
  }

  @Test
  void noCommand() {
    assertWrong(
        "",
        """
        [Skein:Usage] Missing command.
        Try 'skein --help'.
        """);
  }

  @Test
  void noTarget() {
    assertWrong(
        "downgrade",
        """
        [Skein:Usage] Missing required parameter: 'TARGET'.
        Try 'skein downgrade --help'.
        """);
  }

  @Test
  void noDatabase() {
    assertWrong(
        "upgrade",
        """
        [Skein:Usage] No database: say --url, or set SKEIN_URL.
        Try 'skein upgrade --help'.
        """);
  }

  @Test
  void aSettingThatFlywayDoesNotHave() {
    CliRun run = CliRun.of(Map.of(), "upgrade", "--url", "jdbc:h2:mem:x", "--flyway", "foo=bar");

    assertThat(run.err())
        .startsWith("[Skein:Usage] Flyway does not take what --flyway says: ")
        .contains("flyway.foo");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void noBackup() {
    CliRun run = CliRun.of(Map.of(), "upgrade", "--url", "jdbc:h2:mem:x", "--backup", " ");

    assertThat(run.err())
        .startsWith("[Skein:Usage] --backup is empty: say a command, or leave it out.\n");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void noMessage() {
    assertWrong(
        "revision",
        """
        [Skein:Usage] Missing required option: '--message=MESSAGE'.
        Try 'skein revision --help'.
        """);
  }

  @Test
  void noDialect() {
    assertWrong(
        "upgrade --sql",
        """
        [Skein:Usage] Whose SQL? Say --dialect with one of h2, postgresql, mysql, mariadb, sqlite.
        Try 'skein upgrade --help'.
        """);
  }

  @Test
  void unknownDialect() {
    assertWrong(
        "upgrade --sql --dialect oracle",
        """
        [Skein:Usage] 'oracle' is no dialect. There are h2, postgresql, mysql, mariadb, sqlite.
        Try 'skein upgrade --help'.
        """);
  }

  @Test
  void dialectWithoutSql() {
    assertWrong(
        "upgrade --dialect h2",
        """
        [Skein:Usage] --dialect is for --sql only.
        Try 'skein upgrade --help'.
        """);
  }

  @Test
  void scriptsAndPlans() {
    assertWrong(
        "upgrade --sql --dialect h2 --dry-run",
        """
        [Skein:Usage] --sql changes nothing by itself: leave --dry-run and --backup out.
        Try 'skein upgrade --help'.
        """);
  }

  @Test
  void aSnapshotForADatabase() {
    assertWrong(
        "check --dir .",
        """
        [Skein:Usage] --snapshot and --dir are for --offline only.
        Try 'skein check --help'.
        """);
  }

  @Test
  void forMachines() {
    CliRun run = CliRun.of(Map.of(), "downgrade", "--json");

    assertThat(run.out())
        .isEqualTo(
            "{\"command\": \"downgrade\", \"status\": 2, \"error\": {\"code\": \"Usage\", \"message\": \"Missing required parameter: 'TARGET'.\"}}\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void helpIsNoMistake() {
    CliRun run = CliRun.of(Map.of(), "downgrade", "--help");

    assertThat(run.out())
        .startsWith("Usage: skein downgrade [-hy] ")
        .contains(
            "A version or its beginning, which stays; base; or",
            """
            Exit status:
              0   All went well.
              1   Something failed, or you said no.
              2   The command was called wrongly, or needs --yes; nothing was done.
              3   A check found something.
            """);
    assertThat(run.status()).isZero();
  }

  private static void assertWrong(String arguments, String message) {
    CliRun run = CliRun.of(Map.of(), arguments.isEmpty() ? new String[0] : arguments.split(" "));

    assertThat(run.err()).isEqualTo(message);
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(2);
  }
}
