package dev.skein.processor.diff;

import dev.skein.operation.CreateSchema;
import dev.skein.operation.Operation;
import dev.skein.schema.Named;
import dev.skein.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The database schemas that names begin with. */
final class Namespaces {

  /** Up to the first dot outside of back quotes. */
  private static final Pattern QUALIFIED = Pattern.compile("(`[^`]*`|[^.`]+)\\..+", Pattern.DOTALL);

  private Namespaces() {}

  static List<Operation> created(Schema before, Schema after) {
    Set<String> added = of(after);
    added.removeAll(of(before));
    return added.stream().<Operation>map(CreateSchema::new).toList();
  }

  private static Set<String> of(Schema schema) {
    Set<String> namespaces = new TreeSet<>();
    Stream.concat(schema.tables().stream(), schema.sequences().stream())
        .map(Named::name)
        .map(Namespaces::of)
        .flatMap(Optional::stream)
        .forEach(namespaces::add);
    return namespaces;
  }

  /** The database schema that a name begins with, if it does. */
  static Optional<String> of(String name) {
    Matcher qualified = QUALIFIED.matcher(name);
    return qualified.matches() ? Optional.of(qualified.group(1)) : Optional.empty();
  }
}
