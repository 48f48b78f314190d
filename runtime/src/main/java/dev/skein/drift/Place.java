package dev.skein.drift;

import dev.skein.drift.Difference.Kind;
import dev.skein.drift.Difference.What;
import org.jspecify.annotations.Nullable;

/**
 * What is compared, and the sentences about it.
 *
 * @param what which sort of thing it is
 * @param table the table it is or belongs to, or null
 * @param name its name within the table, or that of a sequence; or null
 */
record Place(What what, @Nullable String table, @Nullable String name) {

  static Place table(String name) {
    return new Place(What.TABLE, name, null);
  }

  static Place sequence(String name) {
    return new Place(What.SEQUENCE, null, name);
  }

  Place part(What part, @Nullable String partName) {
    return new Place(part, table, partName);
  }

  Difference missing() {
    return all(Kind.MISSING, "is missing in the database.");
  }

  Difference extra() {
    return all(
        Kind.EXTRA,
        what == What.TABLE || what == What.SEQUENCE
            ? "is in the database, but no migration made it."
            : "is in the database, but not after the migrations.");
  }

  private Difference all(Kind kind, String words) {
    return new Difference(kind, what, table, name, null, null, null, subject() + " " + words);
  }

  /**
   * Something that is otherwise.
   *
   * @param aspect what about it
   * @param database what the database has
   * @param migrations what the migrations lead to
   * @param verb what connects the thing with these, such as "is"
   */
  Difference different(String aspect, String database, String migrations, String verb) {
    return different(aspect, database, migrations, verb + " " + database, verb + " " + migrations);
  }

  /** The same where the words are no verb and what it connects. */
  Difference different(
      String aspect, String database, String migrations, String wordsHere, String wordsThere) {
    String verb = wordsHere.substring(0, wordsHere.indexOf(' ') + 1);
    String shortened =
        wordsThere.startsWith(verb) ? wordsThere.substring(verb.length()) : wordsThere;
    return new Difference(
        Kind.DIFFERENT,
        what,
        table,
        name,
        aspect,
        database,
        migrations,
        "%s %s in the database and %s after the migrations."
            .formatted(subject(), wordsHere, shortened));
  }

  private String subject() {
    if (what == What.SEQUENCE) {
      return "Sequence " + name;
    }
    String part = what == What.TABLE ? "" : ": " + what + (name == null ? "" : " " + name);
    return "Table " + table + part;
  }
}
