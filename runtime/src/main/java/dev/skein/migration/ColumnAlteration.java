package dev.skein.migration;

import dev.skein.operation.AlterColumn;
import dev.skein.operation.EnumConversion;
import dev.skein.operation.Operation;
import dev.skein.schema.ColumnType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column being altered: what it is, and what it becomes. */
public final class ColumnAlteration {

  private final String table;
  private final String column;
  private @Nullable ColumnDefinition before;
  private @Nullable ColumnDefinition after;
  private @Nullable String using;
  private @Nullable EnumConversion conversion;

  ColumnAlteration(String table, String column) {
    this.table = Given.text(table, "table in alterColumn(..)");
    this.column = Given.text(column, "column of table '" + table + "' in alterColumn(..)");
  }

  /**
   * Says what the column is before.
   *
   * @param type its type, from {@link ColumnTypes}
   * @param options what else there is to tell, from {@link ColumnOptions}
   * @return this alteration
   */
  public ColumnAlteration from(ColumnType type, ColumnOption... options) {
    Given.once(before, "from(..) of " + place());
    before = ColumnDefinition.of(table, column, type, options);
    return this;
  }

  /**
   * Says what the column is afterwards.
   *
   * @param type its type, from {@link ColumnTypes}
   * @param options what else there is to tell, from {@link ColumnOptions}
   * @return this alteration
   */
  public ColumnAlteration to(ColumnType type, ChangeOption... options) {
    Given.once(after, "to(..) of " + place());
    after = ColumnDefinition.of(table, column, type, options);
    return this;
  }

  /**
   * Says how the new values are made of the old ones, where a plain cast would not do.
   *
   * @param sql the SQL expression, which may name the column
   * @return this alteration
   */
  public ColumnAlteration using(String sql) {
    requireNoWay("using(..)");
    using = Given.text(sql, "SQL in using(..) of " + place());
    return this;
  }

  /**
   * Says that the column kept an enum by the positions of its constants, and keeps it by their
   * names now. A value that is no position of a constant stops the migration.
   *
   * @param constants the names of the constants, each at its position
   * @return this alteration
   */
  public ColumnAlteration positionsToNames(String... constants) {
    return convert("positionsToNames(..)", true, constants);
  }

  /**
   * Says that the column kept an enum by the names of its constants, and keeps it by their
   * positions now. A value that is no name of a constant stops the migration.
   *
   * @param constants the names of the constants, each at its position
   * @return this alteration
   */
  public ColumnAlteration namesToPositions(String... constants) {
    return convert("namesToPositions(..)", false, constants);
  }

  private ColumnAlteration convert(String word, boolean toNames, String... constants) {
    requireNoWay(word);
    List<String> names =
        Given.texts(Arrays.asList(constants), "constant in " + word + " of " + place());
    conversion = new EnumConversion(names, toNames);
    return this;
  }

  private void requireNoWay(String word) {
    Given.once(using, word + " of " + place());
    Given.once(conversion, word + " of " + place());
  }

  Operation operation() {
    var from = Given.value(before, "from(..) in the alteration of " + place());
    var to = Given.value(after, "to(..) in the alteration of " + place());
    return new AlterColumn(table, from.column(), to.column(), to.backfill(), using, conversion);
  }

  private String place() {
    return "column '" + column + "' of table '" + table + "'";
  }
}
