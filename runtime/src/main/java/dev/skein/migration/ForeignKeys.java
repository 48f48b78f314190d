package dev.skein.migration;

import java.util.Arrays;

/** What a foreign key is made of, to be imported statically. */
public final class ForeignKeys {

  private ForeignKeys() {}

  /**
   * Where a foreign key points to: {@code references("categories", "id").onDelete(CASCADE)}.
   *
   * @param table the table pointed to
   * @param columns the columns pointed to, in the order of the foreign key's own
   */
  public static References references(String table, String... columns) {
    String target = Given.text(table, "table in references(..)");
    return new References(
        target,
        Given.texts(Arrays.asList(columns), "column in references(\"" + target + "\", ..)"));
  }
}
