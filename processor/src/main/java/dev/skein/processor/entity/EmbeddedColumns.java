package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.hibernate;

import dev.skein.processor.model.ColumnModel;
import dev.skein.processor.model.MemberIntent;
import org.jspecify.annotations.Nullable;

/**
 * What Hibernate's {@code @EmbeddedColumnNaming} and {@code @EmbeddedTable} say of all columns in
 * an embeddable; of those of associations they say nothing.
 *
 * @param pattern what the columns are called, with {@code %s} where their own name goes
 * @param table the table they are in, or null for the entity's
 */
record EmbeddedColumns(String pattern, @Nullable String table) {

  private static final String NAME = "%s";

  /** Where nothing is said. */
  static final EmbeddedColumns PLAIN = new EmbeddedColumns(NAME, null);

  /** What a member says of the columns in it, within what is said further out. */
  EmbeddedColumns within(Annotations member, String simpleName) {
    String ownTable = member.orAbsent(hibernate("EmbeddedTable")).identifier("value");
    return new EmbeddedColumns(
        pattern.replace(NAME, ownPattern(member, simpleName)), ownTable == null ? table : ownTable);
  }

  private static String ownPattern(Annotations member, String simpleName) {
    return member
        .find(hibernate("EmbeddedColumnNaming"))
        .map(naming -> naming.says("value") ? naming.text("value") : simpleName + "_" + NAME)
        .orElse(NAME);
  }

  /** A column in the embeddable, as it is called and placed because of that. */
  ColumnModel applyTo(ColumnModel column, String simpleName) {
    if (table == null && pattern.equals(NAME)) {
      return column;
    }
    String name = column.name() == null ? simpleName : column.name();
    return column.in(column.table() == null ? table : column.table(), pattern.replace(NAME, name));
  }

  /** What a column was called before, as long as the same was said of all of them. */
  MemberIntent applyTo(MemberIntent intent) {
    return intent.renamedFrom() == null
        ? intent
        : new MemberIntent(
            pattern.replace(NAME, intent.renamedFrom()), intent.backfill(), intent.initializer());
  }
}
