package dev.skein.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.dialect.Dialects;
import dev.skein.operation.Database;
import dev.skein.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which databases there are, and how one is recognised. */
class SupportedDatabasesTest {

  static List<Database> databases() {
    return TestDatabase.kinds();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aConnectionTells(Database kind) throws SQLException {
    try (TestDatabase database = TestDatabase.fresh(kind);
        Connection connection = database.connect()) {
      assertThat(SupportedDatabases.of(connection)).isEqualTo(kind);
      assertThat(SupportedDatabases.ofUrl(database.url())).contains(kind);
    }
  }

  @Test
  void eachHasADialect() {
    assertThat(SupportedDatabases.all())
        .isNotEmpty()
        .allSatisfy(database -> assertThat(Dialects.of(database).database()).isEqualTo(database));
  }

  @ParameterizedTest
  @CsvSource({"PostgreSQL, 11.22, 11", "H2, 1.4.200 (2019-10-14), 1"})
  void tooOld(String product, String version, int major) {
    assertThatThrownBy(() -> SupportedDatabases.supported(product, version, major))
        .isInstanceOf(MigrationException.class)
        .hasMessageMatching(
            "\\[Skein:DatabaseTooOld] The database is (PostgreSQL 11[.]22. Use PostgreSQL 12|H2 1[.]4[.]200 \\(2019-10-14\\). Use H2 2) or later[.]");
  }

  @Test
  void unknown() {
    assertThatThrownBy(() -> SupportedDatabases.supported("Oracle", "23.4", 23))
        .hasMessage(
            "[Skein:UnsupportedDatabase] The database is Oracle 23.4, which Skein does not know. Use H2 2 or later, or PostgreSQL 12 or later.");
    assertThat(SupportedDatabases.ofUrl("jdbc:oracle:thin:@localhost")).isEmpty();
  }
}
