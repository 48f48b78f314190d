package dev.skein.processor.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Names for keys, constraints and indexes, each given once in its database schema.
 *
 * <p>H2 has one set of names for the constraints of a schema; PostgreSQL has one for its tables,
 * sequences and indexes. A foreign key or a check may therefore be called as an index is, while a
 * unique constraint, which is an index to PostgreSQL, is of both sets.
 */
final class ConstraintNames {

  /** PostgreSQL's limit in bytes, the smallest of all databases. */
  static final int MAX_BYTES = 63;

  private final Set<String> relations = new HashSet<>();
  private final Set<String> constraints = new HashSet<>();

  /**
   * Takes a name for a table, a sequence or an index.
   *
   * @return whether it was free
   */
  boolean takeForRelation(@Nullable String schema, String name) {
    return relations.add(key(schema, name));
  }

  /**
   * Takes a name for a foreign key or a check.
   *
   * @return whether it was free
   */
  boolean takeForConstraint(@Nullable String schema, String name) {
    return constraints.add(key(schema, name));
  }

  /**
   * Takes a name for what is both, such as a unique constraint.
   *
   * @return whether it was free
   */
  boolean take(@Nullable String schema, String name) {
    boolean relation = takeForRelation(schema, name);
    return takeForConstraint(schema, name) && relation;
  }

  /** A free name after the table and the columns, and the same one in every compile. */
  String derive(String prefix, TableName table, List<String> columns) {
    String plain = plain(prefix, table.name(), columns);
    String name = shortened(plain);
    for (int attempt = 1; !take(table.schema(), name); attempt++) {
      name = hashed(plain, table.qualified() + columns + attempt);
    }
    return name;
  }

  private static String plain(String prefix, String table, List<String> columns) {
    StringBuilder name = new StringBuilder(prefix).append('_').append(plain(table));
    columns.forEach(column -> name.append('_').append(plain(column)));
    return name.toString();
  }

  /** A name of our own needs no quotes, so what would need them goes. */
  private static String plain(String name) {
    return Identifiers.isQuoted(name)
        ? Identifiers.text(name).replaceAll("[^\\p{L}\\p{N}_$]", "_")
        : name;
  }

  private static String shortened(String name) {
    return name.getBytes(UTF_8).length > MAX_BYTES ? hashed(name, name) : name;
  }

  private static String hashed(String name, String hashedText) {
    CRC32 hash = new CRC32();
    hash.update(hashedText.getBytes(UTF_8));
    String suffix = String.format(Locale.ROOT, "_%08x", hash.getValue());
    return cut(name, MAX_BYTES - suffix.length()) + suffix;
  }

  private static String cut(String name, int bytes) {
    int end = name.length();
    while (name.substring(0, end).getBytes(UTF_8).length > bytes) {
      end = name.offsetByCodePoints(end, -1);
    }
    return name.substring(0, end);
  }

  private static String key(@Nullable String schema, String name) {
    return schema == null
        ? Identifiers.key(name)
        : Identifiers.key(schema) + "." + Identifiers.key(name);
  }
}
