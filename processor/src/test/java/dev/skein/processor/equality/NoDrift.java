package dev.skein.processor.equality;

import dev.skein.catalogue.Catalogue;
import dev.skein.drift.Comparison;
import dev.skein.history.History;
import dev.skein.operation.Database;
import dev.skein.schema.Named;
import dev.skein.schema.NamedList;
import dev.skein.schema.Schema;
import dev.skein.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether {@code check} would find drift where there is none. */
public final class NoDrift {

  private NoDrift() {}

  /** What it would tell of a database that has just been migrated. */
  public static List<String> in(TestDatabase database, Schema schema) {
    try (Connection connection = database.connect()) {
      String here =
          database.kind() == Database.SQLITE
              ? ""
              : Objects.requireNonNull(History.currentSchema(connection, database.kind()));
      Catalogue catalogue =
          Catalogue.read(connection, database.kind(), here, Comparison.schemas(schema));
      return Comparison.of(schema, catalogue).stream().map(Object::toString).toList();
    } catch (SQLException e) {
      throw new AssertionError("The catalogue could not be read", e);
    }
  }

  /** Several schemas that have nothing to do with each other, as one. */
  public static Schema together(List<Schema> schemas) {
    return new Schema(
        list(schemas.stream().flatMap(schema -> schema.tables().stream())),
        list(schemas.stream().flatMap(schema -> schema.sequences().stream())));
  }

  private static <T extends Named> NamedList<T> list(Stream<T> parts) {
    return NamedList.of(parts.toList());
  }
}
