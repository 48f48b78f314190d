package dev.skein.stored;

import dev.skein.stored.StoredObject.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The statements that made what is in a database.
 *
 * @param objects what is there, in the order it was made
 * @param enforcesForeignKeys whether the connection refuses rows that point to nothing
 */
public record StoredSchema(List<StoredObject> objects, boolean enforcesForeignKeys) {
  /** Letters that are written twice, or otherwise, within a name between quotes. */
  private static final Pattern QUOTED = Pattern.compile("[\"'`\\[\\]]");

  /** Copies the list. */
  public StoredSchema {
    objects = List.copyOf(objects);
  }

  /**
   * A database without anything in it.
   *
   * @return the empty schema
   */
  public static StoredSchema empty() {
    return new StoredSchema(List.of(), false);
  }

  /**
   * The table of that name.
   *
   * @param name its name
   * @return the table, or null if there is none
   * @throws IllegalArgumentException if its statement has no definitions
   */
  public @Nullable TableText table(String name) {
    return objects.stream()
        .filter(object -> object.is(Kind.TABLE, name))
        .findFirst()
        .map(object -> TableText.parse(object.sql()))
        .orElse(null);
  }

  /**
   * The indexes or triggers of a table.
   *
   * @param kind which
   * @param table the name of the table
   * @return the objects, in order
   */
  public List<StoredObject> of(Kind kind, String table) {
    return objects.stream()
        .filter(object -> object.kind() == kind && object.belongsTo(table))
        .toList();
  }

  /**
   * The other tables that point to a table.
   *
   * @param table the name of the table pointed to
   * @return the tables, in order
   */
  public List<StoredObject> children(String table) {
    return objects.stream()
        .filter(object -> object.kind() == Kind.TABLE && !object.is(Kind.TABLE, table))
        .filter(object -> object.sql().contains("("))
        .filter(object -> mayReference(object.sql(), table))
        .filter(object -> TableText.parse(object.sql()).references(table))
        .toList();
  }

  /** Most tables do not, and to parse the text of each takes long where there are hundreds. */
  private static boolean mayReference(String sql, String table) {
    return mentions(sql, "references") && (QUOTED.matcher(table).find() || mentions(sql, table));
  }

  private static boolean mentions(String sql, String word) {
    return Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(sql)
        .find();
  }

  /**
   * This schema after statements, as far as they are understood: this is how a script is written
   * without a database. What a statement does to rows makes no difference here.
   *
   * @param statements the statements, in order
   * @return the schema
   */
  public StoredSchema after(List<String> statements) {
    List<StoredObject> changed = new ArrayList<>(objects);
    statements.forEach(sql -> new StoredStatement(changed).execute(sql));
    return new StoredSchema(changed, enforcesForeignKeys);
  }
}
