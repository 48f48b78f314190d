package dev.skein.dialect;

import dev.skein.operation.AddColumn;
import dev.skein.operation.AlterColumn;
import dev.skein.operation.Database;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.ColumnType.Enumeration;
import dev.skein.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** MySQL and MariaDB change a column by stating all of it anew. */
final class MySqlColumnChanges extends ColumnChanges {

  /** Holds the new values while a column cannot hold them yet. */
  private static final String MEANWHILE = "skein_new";

  private final MySqlGuards guards;

  MySqlColumnChanges(
      Identifiers names, Literals literals, StandardTypes types, Definitions definitions) {
    super(names, literals, types, definitions, new MySqlMadeValues(names.database()));
    this.guards = new MySqlGuards(names, literals, types);
  }

  /** What counts up has to lead a key, and it has none yet. */
  @Override
  List<String> add(AddColumn operation) {
    Column column = operation.column();
    if (column.identity()) {
      return List.of(
          alter(operation.table()) + "add column " + definitions.column(column) + " unique");
    }
    List<String> statements = new ArrayList<>();
    if (hasNoValue(operation)) {
      statements.add(
          guards.noRows(
              operation.table(), column.name() + " has no value for the rows that are there"));
    }
    statements.addAll(super.add(operation));
    return statements;
  }

  private boolean hasNoValue(AddColumn operation) {
    Column column = operation.column();
    boolean hasDefault = column.defaultSql() != null || !alterable(column).rest().isEmpty();
    return operation.backfill() == null
        && !column.nullable()
        && !hasDefault
        && column.options() == null;
  }

  @Override
  List<String> alter(AlterColumn operation) {
    requireStatable(operation);
    String table = operation.table();
    Column before = operation.before();
    Column after = operation.after();
    if (operation.conversion() != null) {
      return translated(operation, new EnumTranslation(operation.conversion(), literals));
    }
    String values = values(operation);
    boolean sameType = types.words(before.type()).equals(types.words(after.type()));
    if (values != null && !sameType) {
      return replaced(operation, values);
    }
    List<String> statements = new ArrayList<>(guards.ofNumbers(operation));
    if (values != null) {
      statements.add(update(table) + set(after, values));
    }
    if (!definitions.column(before).equals(definitions.column(after))) {
      statements.addAll(guards.strictly(operation, modified(operation, sameType)));
    }
    return statements;
  }

  private List<String> modified(AlterColumn operation, boolean sameType) {
    String table = operation.table();
    Column before = operation.before();
    Column after = operation.after();
    List<String> statements = new ArrayList<>();
    if (isEnumOfNumber(before.type(), after.type())) {
      // By itself it would take the number of the constant for its value.
      ColumnType text = ColumnType.of(SqlType.VARCHAR, 255);
      statements.add(modify(table, bare(before).withType(text).withNullable(before.nullable())));
    }
    String backfill = operation.backfill();
    if (before.nullable() && !after.nullable() && backfill != null) {
      if (!sameType) {
        statements.add(modify(table, bare(after)));
      }
      statements.add(backfill(table, after, backfill));
    }
    statements.add(modify(table, after));
    return statements;
  }

  /** The column is a text meanwhile, and never without its values: it may be part of a key. */
  private List<String> translated(AlterColumn operation, EnumTranslation values) {
    String table = operation.table();
    Column after = operation.after();
    String name = names.name(after.name());
    Column meanwhile =
        bare(after)
            .withType(ColumnType.of(SqlType.VARCHAR, values.length()))
            .withNullable(operation.before().nullable());
    List<String> statements = new ArrayList<>();
    statements.add(
        guards.noRow(
            table,
            after.name() + " has values that are of no constant",
            name + " not in " + values.known()));
    statements.add(modify(table, meanwhile));
    statements.add(update(table) + set(after, values.ofTexts(name)));
    if (operation.backfill() != null && !after.nullable()) {
      statements.add(backfill(table, after, operation.backfill()));
    }
    statements.add(modify(table, after));
    return statements;
  }

  /** The expression of the new values, or null where the database finds them by itself. */
  private @Nullable String values(AlterColumn operation) {
    if (operation.using() != null || names.database() == Database.MARIADB) {
      return operation.using();
    }
    SqlType before = operation.before().type().sqlTypeOrNull();
    SqlType after = operation.after().type().sqlTypeOrNull();
    String name = names.name(operation.after().name());
    if (isText(before) && after == SqlType.UUID) {
      return "uuid_to_bin(" + name + ")";
    }
    return before == SqlType.UUID && isText(after) ? "bin_to_uuid(" + name + ")" : null;
  }

  private static boolean isText(@Nullable SqlType type) {
    return type == SqlType.VARCHAR || type == SqlType.CHAR || type == SqlType.TEXT;
  }

  private static boolean isEnumOfNumber(ColumnType before, ColumnType after) {
    return (before instanceof Enumeration && isNumber(after))
        || (after instanceof Enumeration && isNumber(before));
  }

  private static boolean isNumber(ColumnType type) {
    SqlType kind = type.sqlTypeOrNull();
    return kind != null && kind.compareTo(SqlType.NUMERIC) <= 0;
  }

  /** There is no USING: the values wait in another column while this one changes its type. */
  private List<String> replaced(AlterColumn operation, String values) {
    String table = operation.table();
    Column after = operation.after();
    Column meanwhile = bare(after).withName(MEANWHILE);
    List<String> statements = new ArrayList<>();
    statements.add(alter(table) + "add column " + definitions.column(meanwhile));
    statements.add(update(table) + set(meanwhile, values));
    if (!operation.before().nullable()) {
      statements.add(modify(table, bare(operation.before())));
    }
    statements.add(update(table) + set(after, "null"));
    statements.add(modify(table, bare(after)));
    statements.add(update(table) + set(after, MEANWHILE));
    if (operation.backfill() != null) {
      statements.add(backfill(table, after, operation.backfill()));
    }
    if (!definitions.column(after).equals(definitions.column(bare(after)))) {
      statements.add(modify(table, after));
    }
    statements.add(alter(table) + "drop column " + MEANWHILE);
    return statements;
  }

  /** A column of that type with nothing else to it. */
  private static Column bare(Column column) {
    return Column.of(column.name(), column.type());
  }

  private String backfill(String table, Column column, String value) {
    return update(table)
        + set(column, value(column, value))
        + " where "
        + names.name(column.name())
        + " is null";
  }

  /** What is large has no default to take a value from. */
  @Override
  boolean canBeDefault(Column column, String backfill) {
    return !MySqlDefinitions.isLarge(alterable(column).type())
        && super.canBeDefault(column, backfill);
  }

  @Override
  String setNotNull(String table, Column column) {
    return modify(table, column.withNullable(false));
  }

  /** DROP DEFAULT would also take the NULL that is the default of a column without one. */
  @Override
  String setDefault(String table, Column column) {
    return modify(table, column);
  }

  /** The comment stands in the definition. */
  @Override
  List<String> commentOnNew(String table, Column column) {
    return List.of();
  }

  private String modify(String table, Column column) {
    return alter(table) + "modify column " + definitions.column(column);
  }

  private String alter(String table) {
    return "alter table " + names.qualified(table) + " ";
  }

  private String update(String table) {
    return "update " + names.qualified(table);
  }
}
