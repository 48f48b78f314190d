package dev.skein.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.Replay;
import dev.skein.testing.MigrationTesting;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/**
 * The committed migrations and the committed snapshot tell the same story, and rows live through
 * it.
 */
class MigrationsTest {

  @Test
  void replayedFromNothingTheyGiveTheSnapshotAndBackwardsNothing() {
    Replay.of(Path.of("src/main/db/schema.yaml")).check();
  }

  @Test
  void rowsThatAreThereGetAPriority() {
    MigrationTesting migrations = MigrationTesting.on(database("priorities"));
    migrations.upgradeBefore("20261122170325");
    migrations.execute("insert into examples (id, name) values ('1', 'Old one')");

    migrations.upgradeTo("20261122170325");

    assertThat(migrations.rows("select priority from examples"))
        .containsExactly(Map.of("priority", 0));
  }

  @Test
  void eachMigrationLeadsUpDownAndUpAgain() {
    MigrationTesting migrations = MigrationTesting.on(database("walk"));

    assertThat(migrations.walk()).isEmpty();

    migrations.check();
  }

  private static DataSource database(String name) {
    JdbcDataSource dataSource = new JdbcDataSource();
    dataSource.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
    return dataSource;
  }
}
