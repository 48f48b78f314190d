package dev.skein.processor.model;

import dev.skein.processor.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * A {@code @TableGenerator}. Its initial value, its row and how many values it takes at once are
 * the application's affair: they are not in the schema.
 *
 * @param name its name in JPA, or null if none is given (JPA 3.2)
 * @param table the name of the table, or null if none is given
 * @param schema the schema of the table, or null
 * @param keyColumn the column that tells the counters apart, or null if none is given
 * @param keyLength the length of that column
 * @param valueColumn the column that counts, or null if none is given
 * @param options SQL to put behind the table's definition, or null
 * @param place where it is declared
 */
public record TableGeneratorModel(
    @Nullable String name,
    @Nullable String table,
    @Nullable String schema,
    @Nullable String keyColumn,
    int keyLength,
    @Nullable String valueColumn,
    @Nullable String options,
    Place place)
    implements GeneratorModel {

  /** The length of the column that tells the counters apart, if nobody says. */
  public static final int KEY_LENGTH = 255;

  /**
   * A generator of which only the name is known.
   *
   * @param name the name, or null
   * @param place who asks for it
   * @return the generator
   */
  public static TableGeneratorModel unsaid(@Nullable String name, Place place) {
    return new TableGeneratorModel(name, null, null, null, KEY_LENGTH, null, null, place);
  }
}
