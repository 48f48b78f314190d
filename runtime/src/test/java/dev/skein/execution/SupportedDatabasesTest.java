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
  @CsvSource({
    "PostgreSQL, 11.22, 11, 22, PostgreSQL 11.22. Use PostgreSQL 12 or later.",
    "H2, 1.4.200 (2019-10-14), 1, 4, H2 1.4.200 (2019-10-14). Use H2 2 or later.",
    "MySQL, 5.7.44, 5, 7, MySQL 5.7.44. Use MySQL 8 or later.",
    "MariaDB, 10.6.20-MariaDB, 10, 6, MariaDB 10.6.20-MariaDB. Use MariaDB 10.7 or later."
  })
  void tooOld(String product, String version, int major, int minor, String told) {
    assertThatThrownBy(() -> SupportedDatabases.supported(product, version, major, minor))
        .isInstanceOf(MigrationException.class)
        .hasMessage("[Skein:DatabaseTooOld] The database is " + told);
  }

  /** MySQL's driver, and MariaDB's answer to clients older than its version 10. */
  @ParameterizedTest
  @CsvSource({
    "MySQL, 11.4.5-MariaDB, 11, 4",
    "MySQL, 5.5.5-10.11.6-MariaDB-1:10.11.6+maria~deb12, 5, 5"
  })
  void mariaDbByTheDriverOfMySql(String product, String version, int major, int minor)
      throws MigrationException {
    assertThat(SupportedDatabases.supported(product, version, major, minor))
        .isEqualTo(Database.MARIADB);
  }

  @Test
  void unknown() {
    assertThatThrownBy(() -> SupportedDatabases.supported("Oracle", "23.4", 23, 4))
        .hasMessage(
            "[Skein:UnsupportedDatabase] The database is Oracle 23.4, which Skein does not know. Use H2 2 or later, or PostgreSQL 12 or later, or MySQL 8 or later, or MariaDB 10.7 or later, or SQLite 3.35 or later.");
    assertThat(SupportedDatabases.ofUrl("jdbc:oracle:thin:@localhost")).isEmpty();
  }
}
