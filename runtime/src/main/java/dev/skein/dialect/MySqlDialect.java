package dev.skein.dialect;

import dev.skein.operation.AlterSequence;
import dev.skein.operation.CreateSequence;
import dev.skein.operation.Database;
import dev.skein.operation.DropCheck;
import dev.skein.operation.DropSequence;
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
