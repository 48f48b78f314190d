package dev.skein.stored;

import dev.skein.stored.StoredObject.Kind;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What a statement does to the stored texts, as SQLite does it. */
final class StoredStatement {

  private final List<StoredObject> objects;

  StoredStatement(List<StoredObject> objects) {
    this.objects = objects;
  }

  void execute(String sql) {
    List<Token> tokens = Tokens.counting(sql);
    Words words = new Words(tokens);
    if (words.take("create")) {
      words.take("unique");
      if (!words.take("temp") && !words.take("temporary")) {
        create(words, sql);
      }
    } else if (words.take("drop")) {
      drop(words);
    } else if (words.take("alter") && words.take("table")) {
      alter(words, sql);
    }
  }

  private void create(Words words, String sql) {
    for (Kind kind : Kind.values()) {
      if (words.take(kind.name().toLowerCase(Locale.ROOT))) {
        boolean ifNotExists = words.take("if") && words.take("not") && words.take("exists");
        String name = words.name();
        boolean there = objects.stream().anyMatch(object -> object.is(kind, name));
        if (!(ifNotExists && there)) {
          objects.add(new StoredObject(kind, name, tableOf(kind, name, words), sql.strip()));
        }
        return;
      }
    }
  }

  private static String tableOf(Kind kind, String name, Words words) {
    return kind == Kind.TABLE || kind == Kind.VIEW ? name : words.nameAfter("on");
  }

  private void drop(Words words) {
    for (Kind kind : Kind.values()) {
      if (words.take(kind.name().toLowerCase(Locale.ROOT))) {
        words.take("if");
        words.take("exists");
        String name = words.name();
        objects.removeIf(
            object -> object.is(kind, name) || (kind == Kind.TABLE && isPartOf(object, name)));
        return;
      }
    }
  }

  private static boolean isPartOf(StoredObject object, String table) {
    return object.kind() != Kind.VIEW && object.belongsTo(table);
  }

  private void alter(Words words, String sql) {
    String table = words.name();
    if (words.take("rename")) {
      if (words.take("to")) {
        renameTable(table, words.name());
        return;
      }
      words.take("column");
      String column = words.name();
      words.take("to");
      renameColumn(table, column, words.name());
    } else if (words.take("add")) {
      words.take("column");
      String definition = words.rest(sql);
      change(table, text -> text.withColumn(definition));
    } else if (words.take("drop")) {
      if (words.take("constraint")) {
        String constraint = words.name();
        change(table, text -> text.withoutConstraint(constraint));
        return;
      }
      words.take("column");
      String column = words.name();
      change(table, text -> text.withoutColumn(column));
    }
  }

  private void change(String table, UnaryOperator<TableText> change) {
    objects.replaceAll(
        object ->
            object.is(Kind.TABLE, table)
                ? changed(object, change.apply(TableText.parse(object.sql())))
                : object);
  }

  private static StoredObject changed(StoredObject object, TableText text) {
    return new StoredObject(object.kind(), object.name(), object.table(), text.create(text.name()));
  }

  private void renameTable(String table, String newName) {
    objects.replaceAll(
        object -> {
          String sql = new Renaming(object).table(table, newName);
          boolean itself = object.kind() == Kind.TABLE && object.is(Kind.TABLE, table);
          return new StoredObject(
              object.kind(),
              itself ? newName : object.name(),
              object.belongsTo(table) ? newName : object.table(),
              sql);
        });
  }

  private void renameColumn(String table, String column, String newName) {
    objects.replaceAll(
        object ->
            new StoredObject(
                object.kind(),
                object.name(),
                object.table(),
                new Renaming(object).column(table, column, newName)));
  }
}
