package dev.skein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What makes a shell complete the commands. */
class CompletionCommandTest {

  @Test
  void itKnowsTheCommandsAndTheirOptions() {
    CliRun run = CliRun.of(Map.of(), "completion", "--name", "db");

    assertThat(run.out())
        .startsWith("#!/usr/bin/env bash\n")
        .contains(
            "upgrade downgrade current history check stamp resolve revision registry completion",
            "--dry-run")
        .contains("complete -F _complete_db -o default db ");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }
}
