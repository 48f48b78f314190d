package dev.skein.dialect;

import dev.skein.operation.Database;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.ReferentialAction;
import dev.skein.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Definitions that MySQL and MariaDB read in their own way. */
final class MySqlDefinitions extends Definitions {

  private static final Pattern MOMENT = Pattern.compile("(?i)(date|time|timestamp)\\s+('[^']*')");
  private static final Pattern NOW =
      Pattern.compile("(?i)(now|current_timestamp|localtimestamp)(\\s*\\(\\s*\\))?");
  private static final Pattern PRECISION = Pattern.compile("datetime(\\(\\d\\))");
  private static final Pattern LITERAL = Pattern.compile("'([^']|'')*'");

  private final Identifiers names;
  private final Database database;
  private final StandardTypes types;
  private final Literals literals;

  MySqlDefinitions(Identifiers names, StandardTypes types, Literals literals) {
    super(names, types);
    this.names = names;
    this.database = names.database();
    this.types = types;
    this.literals = literals;
  }

  @Override
  String identity() {
    return " auto_increment";
  }

  /** What counts up has to lead a key. */
  @Override
  List<String> parts(Table table) {
    List<String> parts = new ArrayList<>(super.parts(table));
    table.columns().stream()
        .filter(column -> column.identity() && !leadsKey(table, column.name()))
        .forEach(column -> parts.add("unique (" + names.name(column.name()) + ")"));
    return parts;
  }

  private static boolean leadsKey(Table table, String column) {
    PrimaryKey key = table.primaryKey();
    return (key != null && key.columns().get(0).equals(column))
        || table.uniqueConstraints().stream()
            .anyMatch(unique -> unique.columns().get(0).equals(column));
  }

  @Override
  String comment(Column column) {
    return column.comment() == null ? "" : " comment " + literals.of(column.comment());
  }

  @Override
  String options(Table table) {
    String comment = table.comment() == null ? "" : " comment = " + literals.of(table.comment());
    return comment + super.options(table);
  }

  /** MariaDB understands each of the standard's defaults. */
  @Override
  String defaultOf(ColumnType type, String sql) {
    return database == Database.MARIADB ? super.defaultOf(type, sql) : mySqlDefault(type, sql);
  }

  private String mySqlDefault(ColumnType type, String sql) {
    String words = types.words(type);
    Matcher moment = MOMENT.matcher(sql.strip());
    if (moment.matches()) {
      return "default " + moment.group(2);
    }
    Matcher precision = PRECISION.matcher(words);
    if (precision.matches() && NOW.matcher(sql.strip()).matches()) {
      return "default now" + precision.group(1);
    }
    if (isLarge(words) && LITERAL.matcher(sql.strip()).matches()) {
      // Before 8.0.13 it has none.
      return "/*!80013 default (" + sql.strip() + ") */";
    }
    return super.defaultOf(type, sql);
  }

  /** Whether a type is kept apart from the row, which MySQL gives no plain default. */
  static boolean isLarge(String words) {
    return words.endsWith("text") || words.endsWith("blob") || words.equals("json");
  }

  @Override
  String action(String event, ReferentialAction action) {
    if (action == ReferentialAction.SET_DEFAULT) {
      throw new DialectException(
          database.displayName() + " does not know the action SET DEFAULT of a foreign key.",
          "Use another one.");
    }
    return super.action(event, action);
  }
}
