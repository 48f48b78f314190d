package dev.skein.dialect;

import dev.skein.operation.CreateSequence;
import dev.skein.operation.Database;
import dev.skein.operation.RenameConstraint;
import dev.skein.operation.RenameSequence;
import dev.skein.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where MariaDB differs from MySQL. */
final class MariaDbDialect extends MySqlBaseDialect {

  private static final Identifiers NAMES = names(Database.MARIADB);
  private static final Literals LITERALS = new MySqlLiterals(Database.MARIADB);

  MariaDbDialect() {
    super(NAMES, LITERALS, new MariaDbTypes(NAMES, LITERALS));
  }

  @Override
  List<String> renameCheck(RenameConstraint operation) {
    String table = operation.table();
    String add = alter(table) + "add constraint " + names.name(operation.newName()) + " check (";
    String query =
        """
        select concat(%s, check_clause, ')') from information_schema.check_constraints
        where constraint_schema = database() and table_name = %s and constraint_name = %s"""
            .formatted(
                literals.text(add),
                literals.text(KeyIndexes.stored(table)),
                literals.text(KeyIndexes.stored(operation.name())));
    List<String> statements = new ArrayList<>();
    statements.add(Prepared.note(KEPT, query, "'do 0'"));
    statements.add(columns.dropConstraint(table, operation.name()));
    statements.addAll(Prepared.execute(KEPT));
    return statements;
  }

  /** Hibernate's sequences have no cache, which would lose numbers when the server stops. */
  @Override
  public List<String> visitCreateSequence(CreateSequence operation) {
    Sequence sequence = operation.sequence();
    String options = sequence.options() == null ? "" : sequence.options();
    boolean hasCache = options.toLowerCase(Locale.ROOT).contains("cache");
    return List.of(
        "create sequence "
            + names.qualified(sequence.name())
            + counting(sequence)
            + (hasCache ? "" : " nocache")
            + Definitions.options(sequence.options()));
  }

  @Override
  public List<String> visitRenameSequence(RenameSequence operation) {
    requireSameSchema("sequence", operation.name(), operation.newName());
    return List.of(
        "rename table "
            + names.qualified(operation.name())
            + " to "
            + names.qualified(operation.newName()));
  }
}
