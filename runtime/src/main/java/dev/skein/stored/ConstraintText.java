package dev.skein.stored;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key or a check as a CREATE TABLE says it, in a column or on its own.
 *
 * @param name its name without quotes, or null if it has none
 * @param keyword the first word that says what it is: {@code primary}, {@code unique}, {@code
 *     foreign}, {@code references} or {@code check}
 * @param columns the names of its columns without quotes, in order; of a check what stands in it
 * @param text all of it
 */
public record ConstraintText(
    @Nullable String name, String keyword, List<String> columns, String text) {

  private static final List<String> KEYWORDS = List.of("primary", "unique", "references", "check");

  /** Copies the columns. */
  public ConstraintText {
    columns = List.copyOf(columns);
  }

  /**
   * All of a table.
   *
   * @param table the table
   * @return its keys and checks, in order
   */
  public static List<ConstraintText> of(TableText table) {
    List<ConstraintText> found = new ArrayList<>();
    for (String part : table.parts()) {
      if (Constraints.is(part)) {
        found.add(
            new ConstraintText(
                plain(Constraints.name(part)),
                Constraints.keyword(part),
                Constraints.keyword(part).equals("check") ? List.of() : Constraints.columns(part),
                part));
      } else {
        ColumnText column = ColumnText.parse(part);
        column.clauses().stream()
            .filter(clause -> KEYWORDS.contains(clause.keyword()))
            .forEach(clause -> found.add(inColumn(column, clause)));
      }
    }
    return List.copyOf(found);
  }

  private static ConstraintText inColumn(ColumnText column, Clause clause) {
    return new ConstraintText(
        plain(clause.name()),
        clause.keyword(),
        clause.keyword().equals("check") ? List.of() : List.of(Names.plain(column.name())),
        clause.text());
  }

  private static @Nullable String plain(@Nullable String name) {
    return name == null ? null : Names.plain(name);
  }
}
