package dev.skein.processor.diff;

import dev.skein.operation.CreateSchema;
import dev.skein.operation.Operation;
import dev.skein.schema.Named;
import dev.skein.schema.Schema;
import dev.skein.schema.Table;
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

  /**
   * Whether a name without its database schema is in both lists: some databases pass over schemas,
   * and one table has to make way for the other there.
   */
  static boolean share(List<Table> some, List<Table> others) {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    some.forEach(table -> names.add(plain(table.name())));
    return others.stream().anyMatch(table -> names.contains(plain(table.name())));
  }

  private static String plain(String name) {
    String local = of(name).map(schema -> name.substring(schema.length() + 1)).orElse(name);
    return local.replace("`", "");
  }

  /** The database schema that a name begins with, if it does. */
  static Optional<String> of(String name) {
    Matcher qualified = QUALIFIED.matcher(name);
    return qualified.matches() ? Optional.of(qualified.group(1)) : Optional.empty();
  }
}
