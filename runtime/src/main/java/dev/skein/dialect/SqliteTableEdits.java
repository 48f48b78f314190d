package dev.skein.dialect;

import dev.skein.operation.AddCheck;
import dev.skein.operation.AddColumn;
import dev.skein.operation.AddForeignKey;
import dev.skein.operation.AddPrimaryKey;
import dev.skein.operation.AddUnique;
import dev.skein.operation.AlterColumn;
import dev.skein.operation.CreateIndex;
import dev.skein.operation.DropCheck;
import dev.skein.operation.DropColumn;
import dev.skein.operation.DropForeignKey;
import dev.skein.operation.DropIndex;
import dev.skein.operation.DropPrimaryKey;
import dev.skein.operation.DropUnique;
import dev.skein.operation.Operation;
import dev.skein.operation.RenameConstraint;
import dev.skein.operation.RenameIndex;
import dev.skein.stored.ColumnText;
import dev.skein.stored.Names;
import dev.skein.stored.StoredObject;
import dev.skein.stored.StoredObject.Kind;
import dev.skein.stored.TableText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What operations make of the text of a table, of its rows, and of its indexes. */
final class SqliteTableEdits {

  private final SqliteText words;
  private final String table;
  private TableText text;
  private final List<StoredObject> oldIndexes;
  private final List<StoredObject> indexes;

  /** The expression over the old table for each column of the new one, by its plain name. */
  private final Map<String, String> expressions = new LinkedHashMap<>();

  private @Nullable String counting;

  SqliteTableEdits(SqliteText words, String table, TableText old, List<StoredObject> indexes) {
    this.words = words;
    this.table = table;
    this.text = old;
    this.oldIndexes = List.copyOf(indexes);
    this.indexes = new ArrayList<>(indexes);
    for (ColumnText column : old.columns()) {
      if (!column.isGenerated()) {
        expressions.put(Names.plain(column.name()), column.name());
      }
    }
  }

  /** The table after the operations. */
  TableText after(List<Operation> operations) {
    try {
      operations.forEach(this::edit);
    } catch (IllegalArgumentException e) {
      throw new DialectException(
          String.valueOf(e.getMessage()),
          "Look at what other migrations and op.execute(..) did to the table.");
    }
    if (counting != null
        && (text.primaryKey().size() != 1 || !Names.same(text.primaryKey().get(0), counting))) {
      throw SqliteText.countsNot(table, counting);
    }
    return text;
  }

  List<StoredObject> indexes() {
    return List.copyOf(indexes);
  }

  /** Whether the rows stay as they are, and the indexes. */
  boolean keepsRowsAndIndexes() {
    return indexes.equals(oldIndexes)
        && values().entrySet().stream().allMatch(value -> value.getKey().equals(value.getValue()));
  }

  /** What is copied: the columns as they are written, and the values for them. */
  Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    for (ColumnText column : text.columns()) {
      String expression = expressions.get(Names.plain(column.name()));
      if (expression != null) {
        values.put(column.name(), expression);
      }
    }
    return values;
  }

  private void edit(Operation operation) {
    if (operation instanceof AddColumn add) {
      add(add);
    } else if (operation instanceof DropColumn drop) {
      text = text.withoutColumn(words.names().name(drop.name()));
      expressions.remove(known(drop.name()));
    } else if (operation instanceof AlterColumn alter) {
      alter(alter);
    } else if (operation instanceof CreateIndex create) {
      String name = Names.plain(words.names().name(create.index().name()));
      String sql = words.definitions().index(create.table(), create.index());
      indexes.add(new StoredObject(Kind.INDEX, name, table, sql));
    } else if (operation instanceof DropIndex drop) {
      indexes.removeIf(index -> Names.same(index.name(), drop.name()));
    } else if (operation instanceof RenameIndex rename) {
      indexes.replaceAll(
          index ->
              Names.same(index.name(), rename.name())
                  ? index.renamed(words.names().name(rename.newName()))
                  : index);
    } else {
      text = constrained(operation);
    }
  }

  private TableText constrained(Operation operation) {
    Definitions definitions = words.definitions();
    if (operation instanceof AddPrimaryKey add) {
      return text.withConstraint(definitions.primaryKey(add.primaryKey()));
    }
    if (operation instanceof AddUnique add) {
      return text.withConstraint(definitions.unique(add.uniqueConstraint()));
    }
    if (operation instanceof AddForeignKey add) {
      return text.withConstraint(definitions.foreignKey(add.table(), add.foreignKey()));
    }
    if (operation instanceof AddCheck add) {
      return text.withConstraint(definitions.check(add.checkConstraint()));
    }
    if (operation instanceof RenameConstraint rename) {
      if (Names.same(rename.name(), rename.newName())) {
        return text;
      }
      return text.renameConstraint(rename.name(), words.names().name(rename.newName()));
    }
    return text.withoutConstraint(dropped(operation));
  }

  private static String dropped(Operation operation) {
    if (operation instanceof DropPrimaryKey drop) {
      return drop.name();
    }
    if (operation instanceof DropUnique drop) {
      return drop.name();
    }
    if (operation instanceof DropForeignKey drop) {
      return drop.name();
    }
    if (operation instanceof DropCheck drop) {
      return drop.name();
    }
    throw new IllegalStateException("No change of a table: " + operation);
  }

  private void add(AddColumn operation) {
    if (operation.column().identity()) {
      counting = operation.column().name();
    }
    text = text.withColumn(words.added(operation));
    if (operation.backfill() != null) {
      expressions.put(
          Names.plain(words.names().name(operation.column().name())),
          SqliteExpressions.of(operation.column(), operation.backfill()));
    }
  }

  private void alter(AlterColumn operation) {
    String name = operation.after().name();
    if (operation.after().identity()) {
      counting = name;
    }
    text = text.changeColumn(name, column -> unlessSame(column, words.altered(column, operation)));
    String key = known(name);
    String present = expressions.get(key);
    if (present != null) {
      String value = SqliteConversions.of(present, operation, words.types());
      expressions.put(
          key,
          operation.backfill() == null || operation.after().nullable()
              ? value
              : "coalesce("
                  + value
                  + ", "
                  + SqliteExpressions.of(operation.after(), operation.backfill())
                  + ")");
    }
  }

  private static ColumnText unlessSame(ColumnText before, ColumnText after) {
    return before.means(after.text()) ? before : after;
  }

  /** The name as the table has it. */
  private String known(String name) {
    return expressions.keySet().stream()
        .filter(each -> Names.same(each, name))
        .findFirst()
        .orElse(Names.plain(name));
  }
}
