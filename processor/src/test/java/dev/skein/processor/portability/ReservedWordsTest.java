package dev.skein.processor.portability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.Database;
import dev.skein.processor.portability.Identifier.Kind;
import dev.skein.testsupport.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of reserved words is what the databases refuse. */
class ReservedWordsTest {

  private static final Path LIST =
      Path.of("src/main/resources/dev/skein/processor/portability/reserved-words.txt");

  /** Words that some database has in its grammar: those it keeps for itself are among them. */
  private static final Path KEYWORDS = Path.of("src/test/resources/portability/keywords.txt");

  /** Reserved in releases after the one the tests run on, by the manual. */
  private static final Map<Database, Set<String>> LATER =
      Map.of(
          Database.MYSQL,
          Set.of("intersect", "lateral", "manual", "parallel", "qualify", "tablesample"));

  static List<Database> kinds() {
    return TestDatabase.kinds();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void listIsWhatTheDatabaseRefuses(Database kind) throws IOException, SQLException {
    for (Kind use : List.of(Kind.TABLE, Kind.COLUMN)) {
      Set<String> listed =
          ReservedWords.ALL.words().stream()
              .filter(word -> ReservedWords.ALL.refusing(word, use).contains(kind))
              .collect(toCollection(TreeSet::new));
      listed.removeAll(LATER.getOrDefault(kind, Set.of()));

      assertThat(refused(kind, use)).as("refused as %s", use.noun()).isEqualTo(listed);
    }
  }

  private static Set<String> refused(Database kind, Kind use) throws IOException, SQLException {
    Set<String> refused = new TreeSet<>();
    try (TestDatabase database = TestDatabase.fresh(kind);
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (String word : Files.readAllLines(KEYWORDS, UTF_8)) {
        String table = use == Kind.TABLE ? word : "skein_table";
        String column = use == Kind.TABLE ? "skein_column" : word;
        if (isRefused(statement, kind, table, column)) {
          refused.add(word);
        }
      }
    }
    return refused;
  }

  private static boolean isRefused(
      Statement statement, Database kind, String table, String column) {
    String create = "create table " + table + " (" + column + " int)";
    try {
      if (kind == Database.MYSQL || kind == Database.MARIADB) {
        statement.execute("prepare skein from '" + create + "'"); // far cheaper than to create it
      } else {
        statement.execute(create);
        statement.execute("drop table " + table);
      }
      return false;
    } catch (SQLException e) {
      return true;
    }
  }

  /** Writes the list anew, as the golden files are, when a database has been added. */
  @Test
  void listIsWrittenAnewIfAsked() throws IOException, SQLException {
    if (!"update".equals(System.getProperty("skein.golden"))) {
      return;
    }
    Map<String, List<String>> words = new TreeMap<>();
    for (Database kind : kinds()) {
      Set<String> asColumn = refused(kind, Kind.COLUMN);
      asColumn.addAll(LATER.getOrDefault(kind, Set.of()));
      Set<String> all = refused(kind, Kind.TABLE);
      all.addAll(asColumn);
      String name = kind.name().toLowerCase(Locale.ROOT);
      all.forEach(
          word ->
              words
                  .computeIfAbsent(word, it -> new ArrayList<>())
                  .add(asColumn.contains(word) ? name : name + ":table"));
    }
    String text =
        words.entrySet().stream()
            .map(entry -> entry.getKey() + " " + String.join(" ", entry.getValue()) + "\n")
            .collect(
                joining("", "# Words and the databases that refuse them as plain names.\n", ""));
    Files.writeString(LIST, text);
  }
}
