package dev.skein.dialect;

import dev.skein.operation.AlterColumn;
import dev.skein.operation.Database;
import dev.skein.operation.Operation;
import dev.skein.stored.StoredSchema;
import java.util.List;

/** Where PostgreSQL differs from the standard. */
final class PostgresDialect extends StandardDialect {

  private static final Identifiers NAMES = new Identifiers(Database.POSTGRESQL, '"', 63, true);
  private static final Literals LITERALS = new PostgresLiterals();
  private static final StandardTypes TYPES = new PostgresTypes(NAMES, LITERALS);
  private static final Definitions DEFINITIONS = new Definitions(NAMES, TYPES);

  private final Joining joining = new PostgresJoining(this);

  PostgresDialect() {
    super(
        NAMES,
        LITERALS,
        DEFINITIONS,
        new PostgresColumnChanges(NAMES, LITERALS, TYPES, DEFINITIONS));
  }

  /** psql takes a script for what its own surroundings are encoded in. */
  @Override
  public List<String> beforeScript() {
    return List.of("set client_encoding = 'UTF8'");
  }

  @Override
  public boolean hasTransactionalDdl() {
    return true;
  }

  @Override
  public boolean replacesColumnOnline(AlterColumn operation) {
    return PostgresWidening.is(operation);
  }

  @Override
  public boolean hasOnlineForms() {
    return true;
  }

  @Override
  public List<OnlineStatement> online(Operation operation) {
    return new PostgresOnline(this).of(operation);
  }

  @Override
  public List<Step> steps(List<Operation> operations) {
    return JoinedSteps.of(operations, joining);
  }

  @Override
  public List<Sentence> say(Step step, StoredSchema before) {
    return step.operations().size() == 1 ? super.say(step, before) : joining.say(step);
  }
}
