package dev.skein.snapshot;

import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.Index;
import dev.skein.schema.IndexColumn;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.ReferentialAction;
import dev.skein.schema.Sequence;
import dev.skein.schema.UniqueConstraint;
import dev.skein.snapshot.Yaml.Facts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the snapshot says of each part of a schema. */
final class PartFacts {

  private PartFacts() {}

  static Facts column(Column column) {
    return new Facts()
        .text("type", TypeText.of(column.type()))
        .flag("nullable", column.nullable(), true)
        .flag("identity", column.identity(), false)
        .text("default", column.defaultSql())
        .text("comment", column.comment())
        .text("options", column.options());
  }

  static Facts primaryKey(PrimaryKey key) {
    return new Facts().list("columns", key.columns());
  }

  static Facts unique(UniqueConstraint unique) {
    return new Facts().list("columns", unique.columns()).text("options", unique.options());
  }

  static Facts foreignKey(ForeignKey key) {
    return new Facts()
        .list("columns", key.columns())
        .text("references", key.referencedTable())
        .list("referencedColumns", key.referencedColumns())
        .text("onDelete", action(key.onDelete()))
        .text("onUpdate", action(key.onUpdate()))
        .text("options", key.options());
  }

  private static @Nullable String action(ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION ? null : words(action);
  }

  /** As SQL says it: {@code set null}. */
  static String words(ReferentialAction action) {
    return action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static Facts index(Index index) {
    return new Facts()
        .list("columns", index.columns().stream().map(IndexColumn::toString).toList())
        .flag("unique", index.unique(), false)
        .text("options", index.options());
  }

  static Facts check(CheckConstraint check) {
    return new Facts().text("condition", check.condition()).text("options", check.options());
  }

  static Facts sequence(Sequence sequence) {
    return new Facts()
        .number("start", sequence.start())
        .number("increment", sequence.increment())
        .text("options", sequence.options());
  }
}
