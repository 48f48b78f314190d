package dev.skein.dialect;

import dev.skein.operation.AddColumn;
import dev.skein.operation.CreateIndex;
import dev.skein.operation.DropColumn;
import dev.skein.operation.DropIndex;
import dev.skein.operation.Operation;
import dev.skein.operation.RenameIndex;
import dev.skein.schema.Column;
import dev.skein.stored.Clause;
import dev.skein.stored.ColumnText;
import dev.skein.stored.Names;
import dev.skein.stored.StoredObject;
import dev.skein.stored.StoredObject.Kind;
import dev.skein.stored.StoredSchema;
import dev.skein.stored.TableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes of one table: by SQLite's own statements if all can be, else by making it anew. */
final class SqliteTableChange {

  private static final Set<String> UNDROPPABLE = Set.of("primary", "unique", "references");

  private final SqliteText text;
  private final StoredSchema before;
  private final String table;

  SqliteTableChange(SqliteText text, StoredSchema before, String table) {
    this.text = text;
    this.before = before;
    this.table = text.names().qualified(table);
  }

  List<String> statements(List<Operation> operations) {
    List<String> statements = new ArrayList<>();
    StoredSchema stored = before;
    for (Operation operation : operations) {
      List<String> plain = plainly(operation, stored);
      if (plain == null) {
        return new SqliteRebuild(text, before, table).statements(operations);
      }
      statements.addAll(plain);
      stored = stored.after(plain);
    }
    return statements;
  }

  /** SQLite's own statements, or null if there are none. */
  private @Nullable List<String> plainly(Operation operation, StoredSchema stored) {
    if (operation instanceof CreateIndex create) {
      return List.of(text.definitions().index(create.table(), create.index()));
    }
    if (operation instanceof DropIndex drop) {
      return List.of("drop index " + text.names().name(drop.name()));
    }
    if (operation instanceof RenameIndex rename) {
      return renamed(rename, stored);
    }
    if (operation instanceof AddColumn add) {
      return added(add);
    }
    return operation instanceof DropColumn drop ? dropped(drop, stored) : null;
  }

  /** SQLite has no word for it: the index is made anew from its text. */
  private List<String> renamed(RenameIndex operation, StoredSchema stored) {
    if (Names.same(operation.name(), operation.newName())) {
      return List.of();
    }
    StoredObject index =
        stored.of(Kind.INDEX, table).stream()
            .filter(each -> Names.same(each.name(), operation.name()))
            .findFirst()
            .orElseThrow(() -> missing("index '" + operation.name() + "'"));
    return List.of(
        "drop index " + text.names().name(operation.name()),
        index.renamed(text.names().name(operation.newName())).sql());
  }

  DialectException missing(String what) {
    return new DialectException(
        "The " + what + " of the table '" + table + "' is not there.",
        "Look at what other migrations and op.execute(..) did to the table.");
  }

  /** See https://sqlite.org/lang_altertable.html, section 4, for what cannot be added so. */
  private @Nullable List<String> added(AddColumn operation) {
    Column column = operation.column();
    if (column.identity()) {
      throw SqliteText.countsNot(operation.table(), column.name());
    }
    ColumnText definition = ColumnText.parse(text.added(operation));
    boolean hasDefault = definition.has(SqliteTableChange::isConstantDefault);
    boolean mayBeAdded =
        !definition.has(clause -> UNDROPPABLE.contains(clause.keyword()))
            && (hasDefault || !definition.has(clause -> isBinding(clause)));
    if (!mayBeAdded) {
      return null;
    }
    String backfill = operation.backfill();
    String add = "alter table " + table + " add column " + definition.text();
    if (backfill == null || backfill.equals(column.defaultSql())) {
      return List.of(add);
    }
    return List.of(
        add,
        "update "
            + table
            + " set "
            + text.names().name(column.name())
            + " = "
            + SqliteExpressions.of(column, backfill));
  }

  private static boolean isConstantDefault(Clause clause) {
    return clause.keyword().equals("default")
        && Constants.is(clause.text().substring("default".length()));
  }

  /** NOT NULL wants a value for the rows there are, and so does a default that is computed. */
  private static boolean isBinding(Clause clause) {
    return clause.keyword().equals("not") || clause.keyword().equals("default");
  }

  private @Nullable List<String> dropped(DropColumn operation, StoredSchema stored) {
    String name = operation.name();
    TableText now = stored.table(table);
    ColumnText column = now == null ? null : now.column(name);
    if (now == null || column == null) {
      throw missing("column '" + name + "'");
    }
    boolean inTheWay =
        column.has(clause -> UNDROPPABLE.contains(clause.keyword())) || now.constrains(name);
    return inTheWay
        ? null
        : List.of("alter table " + table + " drop column " + text.names().name(name));
  }
}
