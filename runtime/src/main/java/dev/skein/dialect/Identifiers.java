package dev.skein.dialect;

import dev.skein.operation.Database;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names as one database writes them.
 *
 * @param database the database
 * @param quote what it puts around a name whose case and characters count
 * @param maxBytes how long a name may be, in bytes of UTF-8
 * @param hasSchemas whether Hibernate writes the schema in front of a name for this database
 */
record Identifiers(Database database, char quote, int maxBytes, boolean hasSchemas) {

  private static final Pattern TEXT_OR_NAME = Pattern.compile("'[^']*'|`[^`]+`");

  /** A name without a schema in front. */
  String name(String written) {
    boolean quoted = isQuoted(written);
    String name = stored(written);
    requireFits(name);
    String q = String.valueOf(quote);
    return quoted ? q + name.replace(q, q + q) + q : name;
  }

  /** A name that may have its schema in front. */
  String qualified(String written) {
    return schemaPrefix(written) + name(local(written));
  }

  /** The name of something that lives in the schema of a table: an index, a renamed table. */
  String besides(String table, String name) {
    return schemaPrefix(table) + name(name);
  }

  /** An expression in which names stand between back quotes, as they do everywhere in Skein. */
  String within(String expression) {
    return TEXT_OR_NAME
        .matcher(expression)
        .replaceAll(found -> Matcher.quoteReplacement(nameOrText(found.group())));
  }

  private String nameOrText(String found) {
    return isQuoted(found) ? name(found) : found;
  }

  /** The schema in front of a name as it is written, or an empty text. */
  static String schema(String written) {
    int dot = dot(written);
    return dot < 0 ? "" : written.substring(0, dot);
  }

  /** The name as it is written, without the schema in front. */
  static String local(String written) {
    return written.substring(dot(written) + 1);
  }

  /** The name as a database keeps it that does not fold case. */
  static String stored(String written) {
    return isQuoted(written) ? written.substring(1, written.length() - 1) : written;
  }

  /** What two names have in common that may be one, whatever a database takes them for. */
  static String key(String written) {
    return stored(local(written)).toLowerCase(Locale.ROOT);
  }

  static boolean isQuoted(String written) {
    return written.length() > 2 && written.startsWith("`") && written.endsWith("`");
  }

  private String schemaPrefix(String written) {
    String schema = schema(written);
    return schema.isEmpty() || !hasSchemas ? "" : name(schema) + ".";
  }

  private static int dot(String written) {
    boolean quoted = false;
    for (int i = 0; i < written.length(); i++) {
      if (written.charAt(i) == '`') {
        quoted = !quoted;
      } else if (written.charAt(i) == '.' && !quoted) {
        return i;
      }
    }
    return -1;
  }

  /** PostgreSQL would cut the name without an error, and nobody would find it again. */
  private void requireFits(String name) {
    int bytes = name.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > maxBytes) {
      throw new DialectException(
          "The name '%s' has %d bytes, and %s takes %d."
              .formatted(name, bytes, database.displayName(), maxBytes),
          "Give it a shorter one.");
    }
  }
}
