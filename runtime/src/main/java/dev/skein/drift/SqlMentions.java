package dev.skein.drift;

import dev.skein.dialect.QualifiedName;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What SQL in migrations names, beside the operations that Skein understands. Whatever it does to a
 * table or column, it is the author's, and no drift.
 */
public final class SqlMentions {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_$]+");

  /** What changes rows changes no schema. */
  private static final Pattern OF_ROWS =
      Pattern.compile(
          "(?is)^\\s*(?:--[^\\n]*\\n\\s*|/\\*.*?\\*/\\s*)*(?:insert|update|delete|select|with|merge|replace|truncate|lock|set|use|commit|call|analyze|vacuum)\\b.*");

  private final List<Set<String>> statements;

  private SqlMentions(List<Set<String>> statements) {
    this.statements = statements;
  }

  /**
   * Reads SQL.
   *
   * @param texts the SQL of migrations, each text one or several statements
   * @return what they name
   */
  public static SqlMentions in(List<String> texts) {
    return new SqlMentions(
        texts.stream()
            .flatMap(text -> Pattern.compile(";").splitAsStream(text))
            .filter(statement -> !OF_ROWS.matcher(statement).matches())
            .map(SqlMentions::words)
            .toList());
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    WORD.matcher(text).results().map(MatchResult::group).map(SqlMentions::word).forEach(words::add);
    return words;
  }

  private static String word(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /**
   * Tells whether a statement names what differs.
   *
   * @param difference a difference
   * @return whether one statement names the table and the part of it, or the whole that is missing
   *     or too much
   */
  public boolean name(Difference difference) {
    Set<String> names = new HashSet<>();
    add(names, difference.table());
    add(names, difference.name());
    return statements.stream().anyMatch(words -> words.containsAll(names));
  }

  private static void add(Set<String> names, @Nullable String name) {
    if (name != null) {
      WORD.matcher(QualifiedName.of(name).local())
          .results()
          .map(MatchResult::group)
          .map(SqlMentions::word)
          .forEach(names::add);
    }
  }
}
