package dev.skein.dialect;

import dev.skein.operation.Operation;
import dev.skein.stored.Names;
import dev.skein.stored.StoredObject;
import dev.skein.stored.StoredObject.Kind;
import dev.skein.stored.StoredSchema;
import dev.skein.stored.TableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes a table anew, with its rows, indexes and triggers, by the procedure of SQLite's manual
 * (https://sqlite.org/lang_altertable.html, section 7).
 *
 * <p>The manual has foreign keys switched off before the transaction. A migration is in one
 * already, and a switch would stay behind on a pooled connection; but dropping the old table would
 * delete the rows that point to it. So where they are enforced, the tables concerned point nowhere
 * until the new table has its name: that a foreign key may be taken from a stored text and put back
 * is in the same section of the manual. If anything fails, the transaction takes all of it back.
 */
final class SqliteRebuild {

  private static final Literals LITERALS = new SqliteLiterals();

  private final StoredSchema before;
  private final String table;
  private final TableText old;
  private final SqliteTableEdits edits;

  SqliteRebuild(SqliteText text, StoredSchema before, String table) {
    this.before = before;
    this.table = table;
    TableText stored = before.table(table);
    if (stored == null) {
      throw new DialectException(
          "The table '"
              + table
              + "' is not known, and SQLite can change it only by making it anew.",
          "Create it before, or say it with op.execute(..).");
    }
    this.old = stored;
    this.edits = new SqliteTableEdits(text, table, stored, before.of(Kind.INDEX, table));
  }

  List<String> statements(List<Operation> operations) {
    TableText changed = edits.after(operations);
    if (changed.equals(old) && edits.keepsRowsAndIndexes()) {
      return List.of();
    }
    String temporary = Names.quoted("skein_new_" + Names.plain(table));
    boolean detached = before.enforcesForeignKeys();
    List<StoredObject> pointing = before.children(table);
    List<String> statements = new ArrayList<>();
    if (detached) {
      statements.addAll(stored(detachedTexts(pointing)));
    }
    // Else a view that names the table would keep the new one from getting its name.
    statements.add("pragma legacy_alter_table = on");
    statements.add((detached ? changed.withoutForeignKeys() : changed).create(temporary));
    statements.add(copy(temporary));
    if (old.isAutoincrement() && changed.isAutoincrement()) {
      statements.addAll(counter(temporary));
    }
    statements.add("drop table " + old.name());
    statements.add("alter table " + temporary + " rename to " + old.name());
    statements.add("pragma legacy_alter_table = off");
    if (detached) {
      statements.addAll(stored(attachedTexts(pointing, changed)));
    }
    edits.indexes().forEach(index -> statements.add(index.sql()));
    before.of(Kind.TRIGGER, table).forEach(trigger -> statements.add(trigger.sql()));
    return statements;
  }

  private String copy(String temporary) {
    Map<String, String> values = edits.values();
    return "insert into "
        + temporary
        + " ("
        + String.join(", ", values.keySet())
        + ")\n  select "
        + String.join(", ", values.values())
        + "\n  from "
        + old.name();
  }

  /** The numbers of rows that are gone are not given again. */
  private List<String> counter(String temporary) {
    String own = LITERALS.text(Names.plain(temporary));
    String former = LITERALS.text(Names.plain(old.name()));
    return List.of(
        "delete from sqlite_sequence where name = " + own,
        "insert into sqlite_sequence (name, seq)\n  select "
            + own
            + ", seq from sqlite_sequence where name = "
            + former);
  }

  private List<StoredObject> detachedTexts(List<StoredObject> pointing) {
    List<StoredObject> texts = new ArrayList<>();
    for (StoredObject child : pointing) {
      TableText text = TableText.parse(child.sql());
      texts.add(child.withSql(text.withoutForeignKeys().create(text.name())));
    }
    if (old.hasForeignKeys()) {
      texts.add(itself(old.withoutForeignKeys()));
    }
    return texts;
  }

  private List<StoredObject> attachedTexts(List<StoredObject> pointing, TableText changed) {
    List<StoredObject> texts = new ArrayList<>(pointing);
    if (changed.hasForeignKeys()) {
      texts.add(itself(changed));
    }
    return texts;
  }

  private StoredObject itself(TableText text) {
    String name = Names.plain(old.name());
    return new StoredObject(Kind.TABLE, name, name, text.create(text.name()));
  }

  private static List<String> stored(List<StoredObject> texts) {
    List<String> statements = new ArrayList<>();
    if (!texts.isEmpty()) {
      statements.add("pragma writable_schema = on");
      for (StoredObject object : texts) {
        statements.add(
            "update sqlite_master set sql = "
                + LITERALS.text(object.sql())
                + " where type = 'table' and name = "
                + LITERALS.text(object.name()));
      }
      // Reads the schema again, too.
      statements.add("pragma writable_schema = reset");
    }
    return statements;
  }
}
