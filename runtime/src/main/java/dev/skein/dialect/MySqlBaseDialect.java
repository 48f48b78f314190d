package dev.skein.dialect;

import dev.skein.operation.CommentOnTable;
import dev.skein.operation.CreateSchema;
import dev.skein.operation.Database;
import dev.skein.operation.DropForeignKey;
import dev.skein.operation.DropIndex;
import dev.skein.operation.DropPrimaryKey;
import dev.skein.operation.DropUnique;
import dev.skein.operation.Operation;
import dev.skein.operation.RenameConstraint;
import dev.skein.operation.RenameIndex;
import dev.skein.schema.Table;
import dev.skein.stored.StoredSchema;
import java.util.ArrayList;
import java.util.List;

/** What MySQL and MariaDB have in common and the standard has not. */
abstract class MySqlBaseDialect extends StandardDialect {

  /** The definition of what is dropped, to be made again under another name. */
  static final String KEPT = "@skein_kept";

  final Literals literals;
  private final KeyIndexes indexes;
  private final Joining joining = new MySqlJoining(this);

  MySqlBaseDialect(Identifiers names, Literals literals, StandardTypes types) {
    this(names, literals, types, new MySqlDefinitions(names, types, literals));
  }

  private MySqlBaseDialect(
      Identifiers names, Literals literals, StandardTypes types, Definitions definitions) {
    super(
        names, literals, definitions, new MySqlColumnChanges(names, literals, types, definitions));
    this.literals = literals;
    this.indexes = new KeyIndexes(names, literals);
  }

  /**
   * Names in back quotes, without schemas: Hibernate takes these two for databases that have
   * catalogs only, and passes over the schema of a table. A name has up to 64 characters, of four
   * bytes at most; the server refuses longer ones by itself.
   */
  static Identifiers names(Database database) {
    return new Identifiers(database, '`', 256, false);
  }

  @Override
  public final List<Step> steps(List<Operation> operations) {
    return JoinedSteps.of(operations, joining);
  }

  @Override
  public final List<Sentence> say(Step step, StoredSchema before) {
    return step.operations().size() == 1 ? super.say(step, before) : joining.say(step);
  }

  /** The clients take a script for what they are set to. */
  @Override
  public List<String> beforeScript() {
    return List.of("set names utf8mb4");
  }

  @Override
  public final boolean hasTransactionalDdl() {
    return false;
  }

  @Override
  public final boolean hasOnlineForms() {
    return true;
  }

  @Override
  public final List<OnlineStatement> online(Operation operation) {
    return new MySqlOnline(this).of(operation);
  }

  /** Tables are files, and Linux tells these apart; columns and indexes are shown as written. */
  @Override
  final boolean foldsCase() {
    return false;
  }

  /** They stand in the definitions. */
  @Override
  final List<String> comments(Table table) {
    return List.of();
  }

  @Override
  public final List<String> visitCommentOnTable(CommentOnTable operation) {
    String comment = operation.after() == null ? "" : operation.after();
    return List.of(alter(operation.table()) + "comment = " + literals.text(comment));
  }

  /** There are no schemas, see {@link #names}. */
  @Override
  public final List<String> visitCreateSchema(CreateSchema operation) {
    return List.of();
  }

  @Override
  public final List<String> visitDropPrimaryKey(DropPrimaryKey operation) {
    return indexes.dropPrimaryKey(operation.table());
  }

  @Override
  public final List<String> visitDropUnique(DropUnique operation) {
    return indexes.drop(operation.table(), operation.name());
  }

  @Override
  public final List<String> visitDropIndex(DropIndex operation) {
    return indexes.drop(operation.table(), operation.name());
  }

  @Override
  public final List<String> visitDropForeignKey(DropForeignKey operation) {
    return dropForeignKey(operation.table(), operation.name());
  }

  private List<String> dropForeignKey(String table, String name) {
    List<String> statements = new ArrayList<>();
    statements.add(alter(table) + "drop foreign key " + names.name(name));
    statements.addAll(indexes.dropMadeFor(table, name));
    return statements;
  }

  @Override
  public final List<String> visitRenameIndex(RenameIndex operation) {
    return List.of(renameIndex(operation.table(), operation.name(), operation.newName()));
  }

  private String renameIndex(String table, String name, String newName) {
    return alter(table) + "rename index " + names.name(name) + " to " + names.name(newName);
  }

  @Override
  public final List<String> visitRenameConstraint(RenameConstraint operation) {
    return switch (operation.kind()) {
      // It is called PRIMARY, whatever name it is given.
      case PRIMARY_KEY -> List.of();
      case UNIQUE -> List.of(renameIndex(operation.table(), operation.name(), operation.newName()));
      case FOREIGN_KEY -> renameForeignKey(operation);
      case CHECK -> renameCheck(operation);
    };
  }

  /** A key is made anew under its new name, as only the catalogue knows what is in it. */
  private List<String> renameForeignKey(RenameConstraint operation) {
    List<String> statements = new ArrayList<>();
    statements.add(Prepared.note(KEPT, foreignKey(operation), "'do 0'"));
    statements.addAll(dropForeignKey(operation.table(), operation.name()));
    statements.addAll(Prepared.execute(KEPT));
    return statements;
  }

  private String foreignKey(RenameConstraint operation) {
    return """
    select concat(%s, group_concat('`', k.column_name, '`' order by k.ordinal_position separator ', '),
      ') references `', min(k.referenced_table_schema), '`.`', min(k.referenced_table_name), '` (',
      group_concat('`', k.referenced_column_name, '`' order by k.ordinal_position separator ', '),
      ') on delete ', min(r.delete_rule), ' on update ', min(r.update_rule))
    from information_schema.key_column_usage k
    join information_schema.referential_constraints r
      on r.constraint_schema = k.constraint_schema and r.table_name = k.table_name
      and r.constraint_name = k.constraint_name
    where k.table_schema = database() and k.table_name = %s and k.constraint_name = %s"""
        .formatted(
            literals.text(
                alter(operation.table())
                    + "add constraint "
                    + names.name(operation.newName())
                    + " foreign key ("),
            literals.text(KeyIndexes.stored(operation.table())),
            literals.text(KeyIndexes.stored(operation.name())));
  }

  /** The same for a check, where the database has them. */
  abstract List<String> renameCheck(RenameConstraint operation);
}
