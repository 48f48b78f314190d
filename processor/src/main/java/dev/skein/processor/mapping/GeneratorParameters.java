package dev.skein.processor.mapping;

import dev.skein.processor.mapping.Generation.BySequence;
import dev.skein.processor.mapping.Generation.ByTable;
import dev.skein.processor.mapping.Generation.Unknown;
import dev.skein.processor.model.GenericGeneratorModel;
import dev.skein.processor.model.SequenceGeneratorModel;
import dev.skein.processor.model.TableGeneratorModel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that shape what Hibernate's own generators ask of the database. Others do not, or
 * are refused.
 *
 * @param said the generator that has them
 */
record GeneratorParameters(GenericGeneratorModel said) {

  private static final List<String> NUMBERS =
      List.of("initial_value", "increment_size", "segment_value_length");

  /** These make a table of a sequence, or name objects by rules of their own. */
  private static final List<String> REFUSED =
      List.of("force_table_use", "sequence_per_entity_suffix", "value_column", "catalog");

  Generation sequence() {
    return refused()
        .orElseGet(
            () ->
                new BySequence(
                    new SequenceGeneratorModel(
                        said.name(),
                        text("sequence_name", text("sequence", null)),
                        text("schema", null),
                        number("initial_value", 1),
                        increment(),
                        text("options", null))));
  }

  Generation table() {
    return refused()
        .orElseGet(
            () ->
                new ByTable(
                    new TableGeneratorModel(
                        said.name(),
                        text("table_name", null),
                        text("schema", null),
                        text("segment_column_name", null),
                        number("segment_value_length", TableGeneratorModel.KEY_LENGTH),
                        text("value_column_name", null),
                        text("options", null),
                        said.place())));
  }

  private Optional<Generation> refused() {
    return REFUSED.stream()
        .filter(said.parameters()::containsKey)
        .findFirst()
        .or(() -> NUMBERS.stream().filter(this::isNoNumber).findFirst())
        .map(name -> new Unknown("parameter " + name));
  }

  private boolean isNoNumber(String name) {
    return !text(name, "0").matches("-?\\d{1,9}");
  }

  /** Who wants no values beforehand takes one at a time. */
  private int increment() {
    int increment = number("increment_size", Generators.ALLOCATION_SIZE);
    return "none".equalsIgnoreCase(text("optimizer", null)) ? Math.min(increment, 1) : increment;
  }

  private int number(String name, int otherwise) {
    return Integer.parseInt(text(name, String.valueOf(otherwise)));
  }

  @SuppressWarnings("NullAway") // What is there is no null, and otherwise may be one.
  private String text(String name, @Nullable String otherwise) {
    String value = said.parameters().get(name);
    return value == null || value.isEmpty() ? otherwise : value;
  }
}
