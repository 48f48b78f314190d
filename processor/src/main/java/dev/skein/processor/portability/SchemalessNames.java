package dev.skein.processor.portability;

import dev.skein.operation.Database;
import dev.skein.processor.mapping.Mapped;
import dev.skein.processor.model.Intent.TableIntent;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.PortabilityMessages;
import dev.skein.processor.problem.Problem;
import dev.skein.processor.problem.Problem.Severity;
import dev.skein.schema.Named;
import dev.skein.schema.Schema;
import dev.skein.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names that are one where schemas are passed over: on MySQL, MariaDB and SQLite, as Hibernate does
 * there. What two schemas keep apart would be made twice.
 *
 * <p>Sequences are tables to MySQL and SQLite, and beside tables in MariaDB. An index has to have a
 * name of its own in the whole of a SQLite database, a foreign key in MySQL and MariaDB, a check in
 * MySQL.
 */
final class SchemalessNames {

  private final Database database;
  private final Mapped mapped;

  SchemalessNames(Database database, Mapped mapped) {
    this.database = database;
    this.mapped = mapped;
  }

  /** Something that has a name, and the schema it is in. */
  private record Bearer(String noun, String qualified, String local, @Nullable Place place) {

    static Bearer of(String noun, String qualified, @Nullable Place place) {
      return new Bearer(noun, qualified, Identifier.local(qualified), place);
    }

    /** The part of a table, which is in the schema of its table. */
    static Bearer of(String noun, Named part, Table table, @Nullable Place place) {
      String schema =
          table
              .name()
              .substring(0, table.name().length() - Identifier.local(table.name()).length());
      return new Bearer(noun, schema + part.name(), part.name(), place);
    }
  }

  /** What is wrong, at the second of two. */
  List<Problem> check() {
    Schema schema = mapped.snapshot().schema();
    List<Bearer> relations = new ArrayList<>();
    List<Bearer> foreignKeys = new ArrayList<>();
    List<Bearer> checks = new ArrayList<>();
    for (Table table : schema.tables()) {
      Place place = mapped.intent().table(table.name()).map(TableIntent::place).orElse(null);
      relations.add(Bearer.of("table", table.name(), place));
      if (database == Database.SQLITE) {
        table.indexes().forEach(index -> relations.add(Bearer.of("index", index, table, place)));
      } else {
        table
            .foreignKeys()
            .forEach(key -> foreignKeys.add(Bearer.of("foreign key", key, table, place)));
      }
      if (database == Database.MYSQL) {
        table.checks().forEach(check -> checks.add(Bearer.of("check", check, table, place)));
      }
    }
    schema
        .sequences()
        .forEach(sequence -> relations.add(Bearer.of("sequence", sequence.name(), null)));
    return Stream.of(relations, foreignKeys, checks).flatMap(this::twice).toList();
  }

  private Stream<Problem> twice(List<Bearer> bearers) {
    Map<String, Bearer> known = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Bearer bearer : bearers) {
      Bearer first = known.putIfAbsent(compared(bearer.local()), bearer);
      if (first != null && !first.qualified().equals(bearer.qualified())) {
        problems.add(problem(first, bearer));
      }
    }
    return problems.stream();
  }

  /** SQLite finds a name whatever its case; tables of the others are files. */
  private String compared(String local) {
    String plain = local.replace("`", "");
    return database == Database.SQLITE ? plain.toLowerCase(Locale.ROOT) : plain;
  }

  private Problem problem(Bearer first, Bearer second) {
    return new Problem(
        Severity.ERROR,
        PortabilityMessages.oneWithoutSchemas(
            first.noun(),
            first.qualified(),
            second.noun(),
            second.qualified(),
            database.displayName()),
        second.place());
  }
}
