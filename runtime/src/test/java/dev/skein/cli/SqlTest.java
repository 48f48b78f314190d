package dev.skein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Scripts from the command line, without a database. */
class SqlTest {

  private static final String SHELF = "--locations=classpath:dev/skein/shelf";

  @Test
  void upgrade() {
    CliRun run =
        CliRun.of(Map.of(), "upgrade", "--sql", "--dialect", "postgresql", "20260101:head", SHELF);

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith(
            "-- Skein: upgrade from 20260101000000 to 20260103000000, for PostgreSQL\nset client_encoding = 'UTF8';\nbegin;\n")
        .contains("\n-- 20260102000000 Add pages to books\nalter table books add column pages")
        .endsWith("\ncommit;\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void downgrade() {
    CliRun run = CliRun.of(Map.of(), "downgrade", "-1", "--sql", "--dialect=h2", SHELF);

    assertThat(run.out())
        .startsWith("-- Skein: downgrade from 20260103000000 to 20260102000000, for H2\n")
        .contains(
            """
            -- 20260103000000 Create loans
            drop index ix_loans_book_id;
            drop table loans;
            delete from "flyway_schema_history_skein" where "version" = '20260103000000';
            insert into "flyway_schema_history" \
            """);
    assertThat(run.status()).isZero();
  }

  @Test
  void theUrlTellsTheDialect() {
    CliRun run =
        CliRun.of(Map.of("SKEIN_URL", "jdbc:postgresql://nowhere/shop"), "upgrade", "--sql", SHELF);

    assertThat(run.out())
        .startsWith("-- Skein: upgrade from base to 20260103000000, for PostgreSQL");
  }
}
