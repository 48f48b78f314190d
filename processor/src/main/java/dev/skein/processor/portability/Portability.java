package dev.skein.processor.portability;

import dev.skein.operation.Database;
import dev.skein.processor.mapping.Mapped;
import dev.skein.processor.problem.Problems;
import java.util.Set;
import java.util.stream.Stream;

/** Sees whether the databases of a project can hold what its entities ask for. */
public final class Portability {

  private final Set<Database> databases;
  private final Problems problems;

  /**
   * Makes a check.
   *
   * @param databases the databases the project runs on; empty if none is named, and then only what
   *     no database at all can do is told
   * @param problems where to tell
   */
  public Portability(Set<Database> databases, Problems problems) {
    this.databases = Set.copyOf(databases);
    this.problems = problems;
  }

  /**
   * Tells what one of the databases cannot hold.
   *
   * @param mapped what the entities ask for
   */
  public void check(Mapped mapped) {
    for (Identifier identifier : Identifier.all(mapped)) {
      ReservedWords.ALL.check(identifier, databases).ifPresent(problems::add);
      NameLengths.check(identifier, databases).ifPresent(problems::add);
    }
    Stream.of(Database.MYSQL, Database.MARIADB)
        .filter(databases::contains)
        .forEach(database -> checkKeys(database, mapped));
    Stream.of(Database.MYSQL, Database.MARIADB, Database.SQLITE)
        .filter(databases::contains)
        .map(database -> new SchemalessNames(database, mapped).check())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .ifPresent(found -> found.forEach(problems::add));
  }

  private void checkKeys(Database database, Mapped mapped) {
    mapped.snapshot().schema().tables().stream()
        .flatMap(table -> new KeyLengths(database, table, mapped.intent()).check())
        .forEach(problems::add);
  }
}
