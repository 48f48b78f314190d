package dev.skein.migration;

import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.Index;
import dev.skein.schema.IndexColumn;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.ReferentialAction;
import dev.skein.schema.Sequence;
import dev.skein.schema.UniqueConstraint;

/** The words of the meaning's text for the parts of a schema; each goes on with a phrase. */
final class PartText {

  private static final ColumnType.Visitor<String> TYPE = new TypeText();

  private PartText() {}

  /** All of a column but its name. */
  static Phrase column(Phrase phrase, Column column) {
    return phrase
        .word(column.type().accept(TYPE))
        .optional("not-null", !column.nullable())
        .optional("identity", column.identity())
        .optional("default", column.defaultSql())
        .optional("comment", column.comment())
        .optional("options", column.options());
  }

  static Phrase primaryKey(Phrase phrase, PrimaryKey key) {
    return phrase.quoted(key.name()).all(key.columns());
  }

  static Phrase unique(Phrase phrase, UniqueConstraint unique) {
    return phrase.quoted(unique.name()).all(unique.columns()).optional("options", unique.options());
  }

  static Phrase foreignKey(Phrase phrase, ForeignKey key) {
    phrase.quoted(key.name()).all(key.columns());
    phrase.word("references").quoted(key.referencedTable()).all(key.referencedColumns());
    action(phrase, "on-delete", key.onDelete());
    action(phrase, "on-update", key.onUpdate());
    return phrase.optional("options", key.options());
  }

  private static void action(Phrase phrase, String word, ReferentialAction action) {
    if (action != ReferentialAction.NO_ACTION) {
      phrase.word(word).word(action.name());
    }
  }

  static Phrase index(Phrase phrase, Index index) {
    return phrase
        .quoted(index.name())
        .all(index.columns().stream().map(IndexColumn::toString).toList())
        .optional("unique", index.unique())
        .optional("options", index.options());
  }

  static Phrase check(Phrase phrase, CheckConstraint check) {
    return phrase
        .quoted(check.name())
        .quoted(check.condition())
        .optional("options", check.options());
  }

  /** All of a sequence but its name. */
  static Phrase sequence(Phrase phrase, Sequence sequence) {
    return phrase
        .word("start")
        .word(Long.toString(sequence.start()))
        .word("increment")
        .word(Long.toString(sequence.increment()))
        .optional("options", sequence.options());
  }

  private static final class TypeText implements ColumnType.Visitor<String> {

    @Override
    public String visitBasic(ColumnType.Basic type) {
      if (type.arguments().isEmpty()) {
        return type.sqlType().name();
      }
      StringBuilder text = new StringBuilder(type.sqlType().name());
      char before = '(';
      for (int number : type.arguments()) {
        text.append(before).append(number);
        before = ',';
      }
      return text.append(')').toString();
    }

    @Override
    public String visitEnumeration(ColumnType.Enumeration type) {
      return "ENUM"
          + Phrase.list(type.values())
          + " length "
          + type.length()
          + (type.checkName() == null ? "" : " check " + Phrase.quote(type.checkName()));
    }

    @Override
    public String visitArray(ColumnType.Array type) {
      return "ARRAY(" + type.element().accept(this) + ")";
    }

    @Override
    public String visitCustom(ColumnType.Custom type) {
      return "CUSTOM(" + Phrase.quote(type.definition()) + ")";
    }
  }
}
