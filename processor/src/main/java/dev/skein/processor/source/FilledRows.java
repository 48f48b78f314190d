package dev.skein.processor.source;

import dev.skein.operation.AddColumn;
import dev.skein.operation.AlterColumn;
import dev.skein.operation.Operation;
import dev.skein.operation.RenameColumn;
import dev.skein.operation.RenameTable;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value that an operation gives to the rows that are there.
 *
 * @param kind the operation and the way it does it
 * @param table the table, by the name it has in the end
 * @param column the column, by the name it has in the end
 * @param value the value, or how it is made
 */
public record FilledRows(String kind, String table, String column, String value)
    implements Comparable<FilledRows> {

  private static final int WORDS = 4;

  /**
   * What operations give to rows.
   *
   * @param operations the operations
   * @return each value
   */
  public static Set<FilledRows> of(List<? extends Operation> operations) {
    Set<FilledRows> filled = new TreeSet<>();
    operations.stream()
        .flatMap(FilledRows::by)
        .map(each -> each.after(operations))
        .forEach(filled::add);
    return filled;
  }

  /**
   * Whether operations add or alter the column.
   *
   * @param operations the operations
   * @return whether one does, with a value or without
   */
  public boolean isOfColumnIn(List<? extends Operation> operations) {
    return operations.stream()
        .flatMap(FilledRows::column)
        .map(each -> each.after(operations))
        .anyMatch(each -> each.table.equals(table) && each.column.equals(column));
  }

  private static Stream<FilledRows> column(Operation operation) {
    if (operation instanceof AddColumn add) {
      return filled("", add.table(), add.column().name(), "");
    }
    return operation instanceof AlterColumn alter
        ? filled("", alter.table(), alter.after().name(), "")
        : Stream.empty();
  }

  private static Stream<FilledRows> by(Operation operation) {
    if (operation instanceof AddColumn add) {
      return filled("AddColumn", add.table(), add.column().name(), add.backfill());
    }
    if (operation instanceof AlterColumn alter) {
      String name = alter.after().name();
      return Stream.of(
              filled("AlterColumn", alter.table(), name, alter.backfill()),
              filled("AlterColumn.using", alter.table(), name, alter.using()),
              filled("AlterColumn.conversion", alter.table(), name, alter.conversion()))
          .flatMap(filled -> filled);
    }
    return Stream.empty();
  }

  private static Stream<FilledRows> filled(
      String kind, String table, String column, @Nullable Object value) {
    return value == null
        ? Stream.empty()
        : Stream.of(new FilledRows(kind, table, column, value.toString()));
  }

  /**
   * The same where renames lead.
   *
   * @param operations operations that may rename the table or the column
   * @return the value with the names that hold after them
   */
  public FilledRows after(List<? extends Operation> operations) {
    FilledRows now = this;
    for (Operation operation : operations) {
      if (operation instanceof RenameTable rename && rename.name().equals(now.table)) {
        now = new FilledRows(kind, rename.newName(), now.column, value);
      } else if (operation instanceof RenameColumn rename
          && rename.table().equals(now.table)
          && rename.name().equals(now.column)) {
        now = new FilledRows(kind, now.table, rename.newName(), value);
      }
    }
    return now;
  }

  @Override
  public int compareTo(FilledRows other) {
    return text().compareTo(other.text());
  }

  /**
   * The text that {@link #parse} reads.
   *
   * @return four words without spaces
   */
  public String text() {
    return Stream.of(kind, table, column, value)
        .map(word -> URLEncoder.encode(word, StandardCharsets.UTF_8))
        .collect(Collectors.joining(" "));
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @param text the text
   * @return the value, or empty if the text is another
   */
  public static Optional<FilledRows> parse(String text) {
    try {
      List<String> words =
          Stream.of(text.split(" ", -1))
              .map(word -> URLDecoder.decode(word, StandardCharsets.UTF_8))
              .toList();
      return words.size() == WORDS
          ? Optional.of(new FilledRows(words.get(0), words.get(1), words.get(2), words.get(3)))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
