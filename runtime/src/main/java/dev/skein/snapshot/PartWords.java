package dev.skein.snapshot;

import dev.skein.schema.Named;
import dev.skein.schema.Sequence;
import dev.skein.schema.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Everything the snapshot says of a table or a sequence, part by part, for telling where two
 * schemas differ. Two parts are equal exactly if their words are.
 */
public final class PartWords {

  /** The name of the table itself among its parts. */
  public static final String ITSELF = "";

  private PartWords() {}

  /**
   * The words for each part of a table.
   *
   * @param table the table
   * @return the words, such as <code>{type: varchar(50)}</code>, by the name of the part, such as
   *     {@code column 'title'}; those of the table itself by {@link #ITSELF}
   */
  public static Map<String, String> of(Table table) {
    Map<String, String> words = new LinkedHashMap<>();
    Yaml.Facts own =
        new Yaml.Facts().text("comment", table.comment()).text("options", table.options());
    words.put(ITSELF, own.toString());
    put(words, "column", table.columns().stream(), PartFacts::column);
    put(words, "primary key", Stream.ofNullable(table.primaryKey()), PartFacts::primaryKey);
    put(words, "unique constraint", table.uniqueConstraints().stream(), PartFacts::unique);
    put(words, "foreign key", table.foreignKeys().stream(), PartFacts::foreignKey);
    put(words, "index", table.indexes().stream(), PartFacts::index);
    put(words, "check", table.checks().stream(), PartFacts::check);
    return words;
  }

  /**
   * The words for a sequence.
   *
   * @param sequence the sequence
   * @return the words, such as <code>{start: 1, increment: 50}</code>
   */
  public static String of(Sequence sequence) {
    return PartFacts.sequence(sequence).toString();
  }

  private static <T extends Named> void put(
      Map<String, String> words, String kind, Stream<T> parts, Function<T, Yaml.Facts> facts) {
    parts.forEach(part -> words.put(kind + " '" + part.name() + "'", facts.apply(part).toString()));
  }
}
