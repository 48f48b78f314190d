package dev.skein.processor.source;

import static dev.skein.processor.source.Expression.constant;
import static dev.skein.processor.source.Expression.imported;
import static dev.skein.processor.source.Expression.join;
import static dev.skein.processor.source.Expression.link;
import static dev.skein.processor.source.Expression.texts;

import dev.skein.migration.ColumnOptions;
import dev.skein.migration.ForeignKeys;
import dev.skein.processor.source.Expression.Call;
import dev.skein.processor.source.Expression.Chain;
import dev.skein.processor.source.Expression.Text;
import dev.skein.processor.source.Expression.Word;
import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.MadeValue;
import dev.skein.schema.ReferentialAction;
import dev.skein.schema.Sequence;
import dev.skein.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a schema in the words of the recording API. */
final class Parts {

  private Parts() {}

  /** The type of a column and what else there is to tell. */
  static Expression[] column(Column column) {
    return column(column, null);
  }

  /** The type of a column, what else there is to tell, and the value for rows that are there. */
  static Expression[] column(Column column, @Nullable String backfill) {
    List<Expression> options = new ArrayList<>();
    if (!column.nullable()) {
      options.add(imported(ColumnOptions.class, "notNull"));
    }
    if (column.identity()) {
      options.add(imported(ColumnOptions.class, "identity"));
    }
    addOption(options, "defaultSql", column.defaultSql());
    addOption(options, "comment", column.comment());
    addOption(options, "options", column.options());
    if (backfill != null) {
      options.add(imported(ColumnOptions.class, "backfill", value(backfill)));
    }
    return join(column.type().accept(new Types()), options.toArray(Expression[]::new));
  }

  /** An expression, or the word for what the database makes. */
  private static Expression value(String backfill) {
    return MadeValue.of(backfill)
        .<Expression>map(made -> imported(ColumnOptions.class, word(made)))
        .orElseGet(() -> new Text(backfill));
  }

  private static String word(MadeValue value) {
    return switch (value) {
      case NOW -> "now";
      case RANDOM_UUID -> "randomUuid";
    };
  }

  private static void addOption(List<Expression> options, String word, @Nullable String value) {
    if (value != null) {
      options.add(imported(ColumnOptions.class, word, new Text(value)));
    }
  }

  /** Part of a table being created; its own options cannot follow, they would be the table's. */
  static Call unique(UniqueConstraint unique) {
    return unique.options() == null
        ? link("unique", join(new Text(unique.name()), texts(unique.columns())))
        : link(
            "unique",
            new Text(unique.name()),
            listOf(unique.columns()),
            new Text(unique.options()));
  }

  /** Part of a table being created. */
  static Call check(CheckConstraint check) {
    return check.options() == null
        ? link("check", texts(List.of(check.name(), check.condition())))
        : link("check", texts(List.of(check.name(), check.condition(), check.options())));
  }

  /** The name, the columns and where they point to. */
  static Expression[] foreignKey(ForeignKey key) {
    List<String> columns = key.columns();
    Expression own = columns.size() == 1 ? new Text(columns.get(0)) : listOf(columns);
    return new Expression[] {new Text(key.name()), own, references(key)};
  }

  private static Expression references(ForeignKey key) {
    Call target =
        imported(
            ForeignKeys.class,
            "references",
            join(new Text(key.referencedTable()), texts(key.referencedColumns())));
    List<Call> links = new ArrayList<>();
    addAction(links, "onDelete", key.onDelete());
    addAction(links, "onUpdate", key.onUpdate());
    if (key.options() != null) {
      links.add(link("options", new Text(key.options())));
    }
    return links.isEmpty() ? target : new Chain(target, links);
  }

  private static void addAction(List<Call> links, String method, ReferentialAction action) {
    if (action != ReferentialAction.NO_ACTION) {
      links.add(link(method, constant(action)));
    }
  }

  /** How a sequence counts. */
  static Expression[] counting(Sequence sequence) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(Values.number(sequence.start()));
    arguments.add(Values.number(sequence.increment()));
    if (sequence.options() != null) {
      arguments.add(new Text(sequence.options()));
    }
    return arguments.toArray(Expression[]::new);
  }

  static Expression nullable(@Nullable String text) {
    return text == null ? new Word("null") : new Text(text);
  }

  private static Call listOf(List<String> values) {
    return Expression.of(List.class, "of", texts(values));
  }
}
