package dev.skein.dialect;

import dev.skein.operation.AddColumn;
import dev.skein.operation.AlterColumn;
import dev.skein.operation.EnumConversion;
import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType.Custom;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The statements that add a column to a table with rows, or change one in its place. */
class ColumnChanges {

  final Identifiers names;
  final StandardTypes types;
  final Literals literals;
  final Definitions definitions;
  private final MadeValues made;

  ColumnChanges(
      Identifiers names,
      Literals literals,
      StandardTypes types,
      Definitions definitions,
      MadeValues made) {
    this.names = names;
    this.types = types;
    this.literals = literals;
    this.definitions = definitions;
    this.made = made;
  }

  List<String> add(AddColumn operation) {
    String table = operation.table();
    String backfill = operation.backfill();
    List<String> statements = new ArrayList<>();
    if (backfill == null) {
      statements.add(add(table, operation.column()));
    } else {
      statements.addAll(addBackfilled(table, apartFromNullability(operation.column()), backfill));
    }
    statements.addAll(commentOnNew(table, operation.column()));
    return statements;
  }

  private List<String> addBackfilled(String table, Column column, String backfill) {
    List<String> statements = new ArrayList<>();
    if (canBeDefault(column, backfill)) {
      // Databases add a column with a constant default without writing a single row.
      statements.add(add(table, column.withDefault(backfill)));
      if (!backfill.equals(column.defaultSql())) {
        statements.add(setDefault(table, column));
      }
      return statements;
    }
    statements.add(add(table, column.withNullable(true)));
    statements.add("update " + names.qualified(table) + set(column, value(column, backfill)));
    if (!column.nullable()) {
      statements.add(setNotNull(table, column));
    }
    return statements;
  }

  /** Whether the value of existing rows may stand as a default for a moment. */
  boolean canBeDefault(Column column, String backfill) {
    return Constants.is(backfill) && alterable(column).rest().isEmpty();
  }

  /** A definition in own words may say NOT NULL, which has to wait for the values. */
  private Column apartFromNullability(Column column) {
    if (!(column.type() instanceof Custom)) {
      return column;
    }
    TypeWords words = alterable(column);
    return column
        .withType(new Custom(words.nullable()))
        .withNullable(column.nullable() && !words.forbidsNull());
  }

  /** In an order in which each step finds what it needs. Says only what differs. */
  List<String> alter(AlterColumn operation) {
    requireStatable(operation);
    String table = operation.table();
    Column before = operation.before();
    Column after = operation.after();
    CheckConstraint oldCheck = types.checkOf(before);
    CheckConstraint newCheck = types.checkOf(after);
    boolean checkStays = condition(oldCheck).equals(condition(newCheck));
    List<String> statements = new ArrayList<>();
    if (oldCheck != null && !checkStays) {
      statements.add(dropConstraint(table, oldCheck.name()));
    }
    if (before.identity() && !after.identity()) {
      statements.add(dropIdentity(table, before));
    }
    statements.addAll(typeAndDefault(operation));
    statements.addAll(nullability(operation));
    if (!before.identity() && after.identity()) {
      statements.addAll(addIdentity(table, after));
    }
    if (newCheck != null) {
      statements.addAll(check(table, oldCheck, newCheck, checkStays));
    }
    if (!Objects.equals(before.comment(), after.comment())) {
      statements.add(comment(table, after));
    }
    return statements;
  }

  private List<String> typeAndDefault(AlterColumn operation) {
    String table = operation.table();
    Column before = operation.before();
    Column after = operation.after();
    boolean typeDiffers =
        operation.using() != null
            || operation.conversion() != null
            || !alterable(before).type().equals(alterable(after).type());
    List<String> statements = new ArrayList<>();
    Column current = before;
    if (typeDiffers) {
      if (before.defaultSql() != null) {
        // A default that does not fit the new type would stand in the way.
        current = before.withDefault(null);
        statements.add(setDefault(table, current));
      }
      statements.addAll(setType(operation));
    }
    if (!Objects.equals(current.defaultSql(), after.defaultSql())) {
      statements.add(setDefault(table, after));
    }
    return statements;
  }

  private List<String> nullability(AlterColumn operation) {
    Column after = operation.after();
    String table = operation.table();
    if (operation.before().nullable() == after.nullable()) {
      return List.of();
    }
    if (after.nullable()) {
      return List.of(dropNotNull(table, after));
    }
    String backfill = operation.backfill();
    return backfill == null
        ? List.of(setNotNull(table, after))
        : List.of(
            "update "
                + names.qualified(table)
                + set(after, value(after, backfill))
                + " where "
                + names.name(after.name())
                + " is null",
            setNotNull(table, after));
  }

  private List<String> check(
      String table, @Nullable CheckConstraint before, CheckConstraint after, boolean stays) {
    if (before == null || !stays) {
      return List.of("alter table " + names.qualified(table) + " add " + definitions.check(after));
    }
    return Respelling.same(before.name(), after.name()) || before.name().equals(after.name())
        ? List.of()
        : List.of(renameConstraint(table, before.name(), after.name()));
  }

  private static String condition(@Nullable CheckConstraint check) {
    return check == null ? "" : check.condition();
  }

  List<String> setType(AlterColumn operation) {
    return List.of(
        column(operation.table(), operation.after())
            + "set data type "
            + alterable(operation.after()).type()
            + conversion(operation));
  }

  /** What stands behind a new type to make the new values of the old ones. */
  String conversion(AlterColumn operation) {
    EnumConversion conversion = operation.conversion();
    String expression =
        conversion == null
            ? operation.using()
            : enumValue(names.name(operation.after().name()), conversion);
    return expression == null ? "" : " using " + expression;
  }

  /** A value that is of no constant is cast to a number, which fails and shows why. */
  private String enumValue(String column, EnumConversion conversion) {
    EnumTranslation values = new EnumTranslation(conversion, literals);
    String failing = "cast(" + values.complaint() + " || " + column + " as integer)";
    return values.of(
        column, conversion.toNames() ? "cast(" + failing + " as varchar(9))" : failing);
  }

  String setNotNull(String table, Column column) {
    return column(table, column) + "set not null";
  }

  String dropNotNull(String table, Column column) {
    return column(table, column) + "drop not null";
  }

  String setDefault(String table, Column column) {
    return column(table, column)
        + (column.defaultSql() == null ? "drop default" : "set default " + column.defaultSql());
  }

  /** Makes a column count up, from behind the values that are there. */
  List<String> addIdentity(String table, Column column) {
    return List.of(column(table, column) + "add generated by default as identity");
  }

  String dropIdentity(String table, Column column) {
    return column(table, column) + "drop identity";
  }

  String dropConstraint(String table, String name) {
    return "alter table " + names.qualified(table) + " drop constraint " + names.name(name);
  }

  String renameConstraint(String table, String name, String newName) {
    return "alter table "
        + names.qualified(table)
        + " rename constraint "
        + names.name(name)
        + " to "
        + names.name(newName);
  }

  List<String> commentOnNew(String table, Column column) {
    return column.comment() == null ? List.of() : List.of(comment(table, column));
  }

  String commentOn(String object, @Nullable String comment) {
    return "comment on " + object + " is " + literals.of(comment);
  }

  final String column(String table, Column column) {
    return "alter table "
        + names.qualified(table)
        + " alter column "
        + names.name(column.name())
        + " ";
  }

  final String comment(String table, Column column) {
    return commentOn(
        "column " + names.qualified(table) + "." + names.name(column.name()), column.comment());
  }

  private String add(String table, Column column) {
    return "alter table " + names.qualified(table) + " add column " + definitions.column(column);
  }

  /** An expression that a person wrote, or one that makes the value it stands for. */
  final String value(Column column, String backfill) {
    return made.expression(column, backfill);
  }

  final String set(Column column, String value) {
    return " set " + names.name(column.name()) + " = " + value;
  }

  /** The type as ALTER takes it, apart from what its words may go on with. */
  final TypeWords alterable(Column column) {
    String words = types.words(column.type());
    return column.type() instanceof Custom ? TypeWords.parse(words) : new TypeWords(words);
  }

  /** Refuses what follows from no two columns. */
  final void requireStatable(AlterColumn operation) {
    requireSameOptions(operation);
    requireSameRest(operation);
  }

  private void requireSameRest(AlterColumn operation) {
    String before = alterable(operation.before()).rest();
    String after = alterable(operation.after()).rest();
    if (!before.equals(after)) {
      throw noStatement(operation, "definition behind its type", before, after);
    }
  }

  private static void requireSameOptions(AlterColumn operation) {
    String before = operation.before().options();
    String after = operation.after().options();
    if (!Objects.equals(before, after)) {
      throw noStatement(operation, "options", before, after);
    }
  }

  private static DialectException noStatement(
      AlterColumn operation, String what, @Nullable String before, @Nullable String after) {
    return new DialectException(
        "The column '%s.%s' changes its %s: %s became %s, and no statement follows from that."
            .formatted(
                operation.table(), operation.after().name(), what, shown(before), shown(after)),
        "Say it with op.execute(..).");
  }

  private static String shown(@Nullable String sql) {
    return sql == null || sql.isEmpty() ? "nothing" : "'" + sql + "'";
  }
}
