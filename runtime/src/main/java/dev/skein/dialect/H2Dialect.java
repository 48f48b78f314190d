package dev.skein.dialect;

import dev.skein.operation.Database;
import dev.skein.operation.RenameColumn;
import dev.skein.operation.RenameSequence;
import java.util.List;
import java.util.Locale;

/** Where H2 differs from the standard. */
final class H2Dialect extends StandardDialect {

  private static final Identifiers NAMES = new Identifiers(Database.H2, '"', 256, true);
  private static final Literals LITERALS = new Literals();
  private static final StandardTypes TYPES = new H2Types(NAMES, LITERALS);
  private static final Definitions DEFINITIONS = new H2Definitions(NAMES, TYPES);

  H2Dialect() {
    super(NAMES, LITERALS, DEFINITIONS, new H2ColumnChanges(NAMES, LITERALS, TYPES, DEFINITIONS));
  }

  @Override
  public boolean hasTransactionalDdl() {
    return false;
  }

  @Override
  public List<String> visitRenameColumn(RenameColumn operation) {
    return List.of(
        "alter table "
            + names.qualified(operation.table())
            + " alter column "
            + names.name(operation.name())
            + " rename to "
            + names.name(operation.newName()));
  }

  /** H2 has no word for it: a second sequence goes on where the first stands. */
  @Override
  public List<String> visitRenameSequence(RenameSequence operation) {
    requireSameSchema("sequence", operation.name(), operation.newName());
    String old = names.qualified(operation.name());
    String created = names.qualified(operation.newName());
    return List.of(
        "create sequence %s start with %s increment by %s"
            .formatted(created, known("base_value", operation), known("increment", operation)),
        "alter sequence %s start with %s".formatted(created, known("start_value", operation)),
        "drop sequence " + old);
  }

  private static String known(String column, RenameSequence operation) {
    String schema = Identifiers.schema(operation.name());
    return "(select %s from information_schema.sequences where %s and %s)"
        .formatted(
            column,
            schema.isEmpty() ? "sequence_schema = current_schema" : is("sequence_schema", schema),
            is("sequence_name", Identifiers.local(operation.name())));
  }

  /** Compares as H2 finds names; upper case is how it keeps them unless its URL says otherwise. */
  private static String is(String column, String written) {
    return Identifiers.isQuoted(written)
        ? column + " = " + LITERALS.text(written.substring(1, written.length() - 1))
        : "upper(" + column + ") = " + LITERALS.text(written.toUpperCase(Locale.ROOT));
  }
}
