package dev.skein.operation;

import dev.skein.schema.Column;
import dev.skein.schema.MadeValue;
import dev.skein.schema.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes a column in its place: its type, nullability, default, identity or comment.
 *
 * @param table the name of the table
 * @param before the column as it is
 * @param after the column as it becomes, under the same name
 * @param backfill the SQL expression that replaces NULL where NULL is no longer allowed, or what
 *     stands for a {@link MadeValue}, or null
 * @param using the SQL expression that makes the new value of the old one, or null for a plain cast
 * @param conversion how the values of an enum are kept otherwise, instead of an expression, or null
 */
public record AlterColumn(
    String table,
    Column before,
    Column after,
    @Nullable String backfill,
    @Nullable String using,
    @Nullable EnumConversion conversion)
    implements TableChange {
  /** Refuses a change of the name, and two ways to new values. */
  public AlterColumn {
    if (!before.name().equals(after.name())) {
      throw new IllegalArgumentException(
          "Altering a column keeps its name: '"
              + before.name()
              + "' became '"
              + after.name()
              + "'. Use renameColumn.");
    }
    if (using != null && conversion != null) {
      throw new IllegalArgumentException(
          "Column '" + before.name() + "' gets its new values in two ways. Keep one.");
    }
  }

  /**
   * Changes a column that keeps no enum otherwise.
   *
   * @param table the name of the table
   * @param before the column as it is
   * @param after the column as it becomes
   * @param backfill the SQL expression that replaces NULL, or null
   * @param using the SQL expression that makes the new value of the old one, or null
   */
  public AlterColumn(
      String table,
      Column before,
      Column after,
      @Nullable String backfill,
      @Nullable String using) {
    this(table, before, after, backfill, using, null);
  }

  /**
   * Changes a column whose values need no help.
   *
   * @param table the name of the table
   * @param before the column as it is
   * @param after the column as it becomes
   */
  public AlterColumn(String table, Column before, Column after) {
    this(table, before, after, null, null);
  }

  @Override
  public <R> R accept(OperationVisitor<R> visitor) {
    return visitor.visitAlterColumn(this);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.changeTable(
        table,
        changed -> changed.columns(columns -> columns.change(after.name(), column -> after)));
  }

  @Override
  public List<Operation> reverse() {
    String backfill = after.nullable() ? NeutralValue.forExistingRows(before) : null;
    return List.of(
        new AlterColumn(
            table,
            after,
            before,
            backfill,
            null,
            conversion == null ? null : conversion.reverse()));
  }

  @Override
  public boolean isDestructive() {
    return conversion == null && Narrowing.loses(before.type(), after.type());
  }
}
