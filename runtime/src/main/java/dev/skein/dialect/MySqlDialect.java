package dev.skein.dialect;

import dev.skein.operation.AlterSequence;
import dev.skein.operation.CreateSequence;
import dev.skein.operation.Database;
import dev.skein.operation.DropCheck;
import dev.skein.operation.DropSequence;
import dev.skein.operation.RenameColumn;
import dev.skein.operation.RenameConstraint;
import dev.skein.operation.RenameSequence;
import java.util.ArrayList;
import java.util.List;

/** Where MySQL differs from MariaDB: it has no sequences, and checks since 8.0.16 only. */
final class MySqlDialect extends MySqlBaseDialect {

  private static final Identifiers NAMES = names(Database.MYSQL);
  private static final Literals LITERALS = new MySqlLiterals(Database.MYSQL);

  MySqlDialect() {
    super(NAMES, LITERALS, new MySqlTypes(NAMES, LITERALS));
  }

  /** Older ones read a check, forget it, and pass over this comment. */
  @Override
  public List<String> visitDropCheck(DropCheck operation) {
    return List.of(dropCheck(operation.table(), operation.name()));
  }

  private String dropCheck(String table, String name) {
    return alter(table) + "/*!80016 drop check " + names.name(name) + " */";
  }

  /** Where there are checks the catalogue knows them, with each quote behind a backslash. */
  @Override
  List<String> renameCheck(RenameConstraint operation) {
    String table = operation.table();
    String add = alter(table) + "add constraint " + names.name(operation.newName()) + " check ";
    String query =
        """
        select coalesce(/*!80016 (
          select concat(%s, replace(check_clause, '\\\\\\'', '\\''))
          from information_schema.check_constraints
          where constraint_schema = database() and constraint_name = %s), */ null)"""
            .formatted(literals.text(add), literals.text(KeyIndexes.stored(operation.name())));
    List<String> statements = new ArrayList<>();
    statements.add(Prepared.note(KEPT, query, "'do 0'"));
    statements.add(dropCheck(table, operation.name()));
    statements.addAll(Prepared.execute(KEPT));
    return statements;
  }

  /** The catalogue tells a check with its quotes and backslashes escaped once more. */
  private static final String UNESCAPED =
      "replace(replace(replace(c.check_clause, '\\\\\\\\', '\\Z'), '\\\\\\'', '\\''), '\\Z', '\\\\')";

  /** A check keeps the names of its columns from being changed, and steps aside meanwhile. */
  @Override
  public List<String> visitRenameColumn(RenameColumn operation) {
    String column = literals.text("`" + KeyIndexes.stored(operation.name()) + "`");
    String newColumn = literals.text("`" + KeyIndexes.stored(operation.newName()) + "`");
    String clause = "replace(" + UNESCAPED + ", " + column + ", " + newColumn + ")";
    List<String> statements = new ArrayList<>();
    // Else a long list of checks would be cut off.
    statements.add("set @skein_length = @@group_concat_max_len, group_concat_max_len = 1000000");
    statements.add(
        Prepared.note(
            KEPT,
            ofChecks(
                operation.table(),
                column,
                "'add constraint `', c.constraint_name, '` check (', " + clause + ", ')'"),
            "'do 0'"));
    statements.add(
        Prepared.note(
            "@skein",
            ofChecks(operation.table(), column, "'drop check `', c.constraint_name, '`'"),
            "'do 0'"));
    statements.addAll(Prepared.execute("@skein"));
    statements.addAll(super.visitRenameColumn(operation));
    statements.addAll(Prepared.execute(KEPT));
    statements.add("set group_concat_max_len = @skein_length");
    return statements;
  }

  /** A change of a table for the sake of each of its checks that name a column. */
  private String ofChecks(String table, String column, String change) {
    return """
    select coalesce(/*!80016 (
      select concat(%s, group_concat(%s order by c.constraint_name separator ', '))
      from information_schema.check_constraints c
      join information_schema.table_constraints t
        on t.constraint_schema = c.constraint_schema and t.constraint_name = c.constraint_name
      where t.table_schema = database() and t.table_name = %s and t.constraint_type = 'CHECK'
        and locate(%s, c.check_clause) > 0), */ null)"""
        .formatted(
            literals.text(alter(table)), change, literals.text(KeyIndexes.stored(table)), column);
  }

  /** Hibernate counts in a table with one row. Its step is the program's own affair. */
  @Override
  public List<String> visitCreateSequence(CreateSequence operation) {
    String name = names.qualified(operation.sequence().name());
    return List.of(
        "create table " + name + " (next_val bigint)",
        "insert into " + name + " (next_val) values (" + operation.sequence().start() + ")");
  }

  @Override
  public List<String> visitDropSequence(DropSequence operation) {
    return List.of("drop table " + names.qualified(operation.name()));
  }

  /** Where it stands is kept, and its step is not in the table. */
  @Override
  public List<String> visitAlterSequence(AlterSequence operation) {
    return List.of();
  }

  @Override
  public List<String> visitRenameSequence(RenameSequence operation) {
    requireSameSchema("sequence", operation.name(), operation.newName());
    return List.of(alter(operation.name()) + "rename to " + names.qualified(operation.newName()));
  }
}
