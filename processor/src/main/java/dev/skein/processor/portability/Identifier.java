package dev.skein.processor.portability;

import dev.skein.processor.mapping.Mapped;
import dev.skein.processor.model.Intent;
import dev.skein.processor.problem.Place;
import dev.skein.schema.Named;
import dev.skein.schema.Schema;
import dev.skein.schema.Sequence;
import dev.skein.schema.Table;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A name that a database has to take.
 *
 * @param kind what bears it
 * @param text the name itself, without back quotes and schema
 * @param quoted whether it is quoted in SQL
 * @param place where it comes from, or null if that is no place in the source
 */
record Identifier(Kind kind, String text, boolean quoted, @Nullable Place place) {

  /** What bears names, and how a person gives it one. */
  enum Kind {
    TABLE("table", "@Table(name = \"%s\")"),
    COLUMN("column", "@Column(name = \"%s\")"),
    CONSTRAINT("constraint or index", "name = \"%s\""),
    SEQUENCE("sequence", "@SequenceGenerator(sequenceName = \"%s\")");

    private final String noun;
    private final String naming;

    Kind(String noun, String naming) {
      this.noun = noun;
      this.naming = naming;
    }

    String noun() {
      return noun;
    }

    /** The Java that gives a name. */
    String naming(String name) {
      return naming.formatted(name);
    }
  }

  /** All names in a schema, table by table. */
  static List<Identifier> all(Mapped mapped) {
    Schema schema = mapped.snapshot().schema();
    return Stream.concat(
            schema.tables().stream().flatMap(table -> ofTable(table, mapped.intent())),
            schema.sequences().stream().map(Sequence::name).map(Identifier::ofSequence))
        .toList();
  }

  private static Stream<Identifier> ofTable(Table table, Intent intent) {
    Place place = intent.table(table.name()).map(Intent.TableIntent::place).orElse(null);
    return Stream.of(
            Stream.of(of(Kind.TABLE, table.name(), place)),
            table.columns().stream().map(column -> ofColumn(table, column.name(), intent, place)),
            Stream.of(
                    Stream.ofNullable(table.primaryKey()),
                    table.uniqueConstraints().stream(),
                    table.foreignKeys().stream(),
                    table.indexes().stream(),
                    table.checks().stream())
                .flatMap(parts -> parts)
                .map(Named::name)
                .map(name -> of(Kind.CONSTRAINT, name, place)))
        .flatMap(identifiers -> identifiers);
  }

  private static Identifier ofColumn(
      Table table, String column, Intent intent, @Nullable Place ofTable) {
    return of(
        Kind.COLUMN,
        column,
        intent.column(table.name(), column).map(Intent.ColumnIntent::place).orElse(ofTable));
  }

  private static Identifier ofSequence(String name) {
    return of(Kind.SEQUENCE, name, null);
  }

  private static Identifier of(Kind kind, String name, @Nullable Place place) {
    String local = local(name);
    boolean quoted = local.startsWith("`");
    return new Identifier(
        kind, quoted ? local.substring(1, local.length() - 1) : local, quoted, place);
  }

  /** A name without its schema, in its back quotes. */
  static String local(String name) {
    return name.endsWith("`") ? name.substring(opening(name)) : afterDot(name);
  }

  private static int opening(String name) {
    return name.lastIndexOf('`', name.length() - 2);
  }

  private static String afterDot(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
