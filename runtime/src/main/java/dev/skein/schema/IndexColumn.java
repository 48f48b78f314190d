package dev.skein.schema;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One column of an index.
 *
 * @param name the name of the column
 * @param descending whether the index runs from high to low
 */
public record IndexColumn(String name, boolean descending) {

  private static final Pattern DIRECTION = Pattern.compile("(?i)\\s+(asc|desc)\\s*$");

  /**
   * Reads a column as JPA's {@code columnList} and SQL write it.
   *
   * @param text a name, optionally followed by {@code asc} or {@code desc}
   * @return the column
   */
  public static IndexColumn parse(String text) {
    var direction = DIRECTION.matcher(text);
    return direction.find()
        ? new IndexColumn(
            text.substring(0, direction.start()).strip(),
            direction.group(1).equalsIgnoreCase("desc"))
        : new IndexColumn(text.strip(), false);
  }

  /** The column as SQL writes it, ascending being silent. */
  @Override
  public String toString() {
    return descending ? name + " desc" : name;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof IndexColumn that
            && name.equals(that.name)
            && descending == that.descending);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, descending);
  }
}
