package dev.skein.sample.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.Database;
import dev.skein.testsupport.Catalogue;
import dev.skein.testsupport.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Release 2 of the sample application has migrated, and release 1 is deployed again: its jar, which
 * has never heard of that migration, takes it back.
 */
@Tag("long")
class OldReleaseIT {

  private static final String NOTE =
      """
      package dev.skein.sample;

      import jakarta.persistence.Column;
      import jakarta.persistence.Entity;
      import jakarta.persistence.Id;
      import jakarta.persistence.ManyToOne;
      import jakarta.persistence.Table;
      import java.util.UUID;
      import org.jspecify.annotations.Nullable;

      /** What somebody wrote beside an example. */
      @Entity
      @Table(name = "notes")
      public class Note {
        @Id private String id = UUID.randomUUID().toString();

        @Column(length = 200, nullable = false)
        private String text = "";

        @ManyToOne private @Nullable Example example;
      }
      """;

  @TempDir private static Path folder;
  private static Release first;
  private static Release second;

  @BeforeAll
  static void twoReleases() {
    Project project = Project.sample(folder.resolve("sample"));
    first = Release.build(project, "release-1");
    project.write("src/main/java/dev/skein/sample/Note.java", NOTE);
    project.edit(
        "src/main/java/dev/skein/sample/Example.java",
        "  private int priority = 0;\n",
        "  private int priority = 0;\n\n  private int stars = 0;\n");
    project.edit(
        "src/main/java/dev/skein/sample/SampleApp.java", "Tag.class)", "Tag.class, Note.class)");
    int migrations = project.migrations().size();
    second = Release.build(project, "release-2", "-Dskein.message=Add stars and notes");
    assertThat(project.migrations()).hasSize(migrations + 1);
    assertThat(project.migrations().lastEntry().getValue())
        .contains("op.createTable(\"notes\")", "op.addColumn(\"examples\", \"stars\"");
  }

  @Test
  void onH2() throws SQLException {
    goThereAndBack("jdbc:h2:" + folder.resolve("shop"), "sa", "");
  }

  @Test
  void onPostgreSql() throws SQLException {
    try (TestDatabase database = TestDatabase.fresh(Database.POSTGRESQL)) {
      goThereAndBack(database.url(), database.user(), database.password());
    }
  }

  private static void goThereAndBack(String url, String user, String password) throws SQLException {
    Map<String, String> database =
        Map.of("SKEIN_URL", url, "SKEIN_USER", user, "SKEIN_PASSWORD", password);
    first.start(database).orFail();
    State before = State.of(url, user, password);

    assertThat(second.skein(database, "upgrade").orFail().output())
        .containsPattern("Applied \\d{14} Add stars and notes");
    try (Connection connection = DriverManager.getConnection(url, user, password)) {
      execute(connection, "update examples set stars = 5");
      execute(
          connection,
          "insert into notes (id, text, example_id) select 'n', 'Read this', min(id) from examples");
    }

    assertThat(first.skein(database, "current").orFail().output())
        .containsPattern("\\d{14} Add stars and notes");
    assertThat(first.skein(database, "history").orFail().output())
        .containsPattern("\\* +\\d{14} +Add stars and notes +Future");
    assertThat(first.skein(database, "downgrade", "-1", "--yes").orFail().output())
        .containsPattern("Took back \\d{14} Add stars and notes")
        .contains("The database is at 20261122170350.");

    State after = State.of(url, user, password);
    assertThat(after.catalogue().difference(before.catalogue())).isEmpty();
    assertThat(after.rows()).isEqualTo(before.rows());
    first.start(database).orFail();

    second.skein(database, "upgrade").orFail();
    second.start(database).orFail();
    assertThat(second.skein(database, "check").orFail().output()).contains("All is well");
  }

  /**
   * What a database holds.
   *
   * @param catalogue its tables
   * @param rows the rows in those of release 1
   */
  private record State(Catalogue catalogue, String rows) {

    static State of(String url, String user, String password) throws SQLException {
      try (Connection connection = DriverManager.getConnection(url, user, password)) {
        StringJoiner rows = new StringJoiner("\n");
        for (String query :
            List.of(
                "select * from examples order by id",
                "select * from categories order by id",
                "select * from tags order by id",
                "select * from example_tags order by example_id, tag_id")) {
          addRows(connection, query, rows);
        }
        return new State(Catalogue.read(connection), rows.toString());
      }
    }

    private static void addRows(Connection connection, String query, StringJoiner rows)
        throws SQLException {
      try (var statement = connection.createStatement();
          ResultSet result = statement.executeQuery(query)) {
        while (result.next()) {
          StringJoiner row = new StringJoiner(" | ");
          for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            row.add(result.getMetaData().getColumnName(i) + "=" + result.getString(i));
          }
          rows.add(row.toString());
        }
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
