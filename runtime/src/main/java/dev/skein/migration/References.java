package dev.skein.migration;

import dev.skein.schema.ForeignKey;
import dev.skein.schema.ReferentialAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a foreign key points to, and what happens to the rows that point there. */
public final class References {

  private final String table;
  private final List<String> columns;
  private final ReferentialAction onDelete;
  private final ReferentialAction onUpdate;
  private final @Nullable String options;

  References(String table, List<String> columns) {
    this(table, columns, ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION, null);
  }

  private References(
      String table,
      List<String> columns,
      ReferentialAction onDelete,
      ReferentialAction onUpdate,
      @Nullable String options) {
    this.table = table;
    this.columns = columns;
    this.onDelete = onDelete;
    this.onUpdate = onUpdate;
    this.options = options;
  }

  /**
   * Says what happens to the rows that point to a row that is deleted.
   *
   * @param action what happens; {@code NO_ACTION} if nothing is said
   * @return the reference with this action
   */
  public References onDelete(ReferentialAction action) {
    Given.value(action, "action in onDelete(..) of a reference to '" + table + "'");
    return new References(table, columns, action, onUpdate, options);
  }

  /**
   * Says what happens to the rows that point to a key that is updated.
   *
   * @param action what happens; {@code NO_ACTION} if nothing is said
   * @return the reference with this action
   */
  public References onUpdate(ReferentialAction action) {
    Given.value(action, "action in onUpdate(..) of a reference to '" + table + "'");
    return new References(table, columns, onDelete, action, options);
  }

  /**
   * Goes on with the words of one database.
   *
   * @param sql the SQL, which is put behind the foreign key as it is
   * @return the reference with these words
   */
  public References options(String sql) {
    Given.value(sql, "SQL in options(..) of a reference to '" + table + "'");
    return new References(table, columns, onDelete, onUpdate, sql);
  }

  ForeignKey from(String place, String name, List<String> ownColumns) {
    String key = Given.text(name, "name of a foreign key of " + place);
    List<String> own = Given.texts(ownColumns, "column of foreign key '" + key + "' of " + place);
    if (own.size() != columns.size()) {
      throw Given.misuse(
          "Foreign key '%s' of %s has the columns %s, but references %s of '%s'."
              .formatted(key, place, own, columns, table),
          "Name as many columns on both sides.");
    }
    return new ForeignKey(key, own, table, columns, onDelete, onUpdate, options);
  }
}
