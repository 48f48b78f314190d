package dev.skein.processor.diff;

import dev.skein.operation.Operation;
import dev.skein.schema.Named;
import dev.skein.schema.NamedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How the keys, constraints or indexes of one kind differ between two states of a table. A part is
 * never altered: it keeps all but its name, or it goes and another comes.
 *
 * @param gone the parts that go
 * @param renamed the parts that only get another name, by that name
 * @param added the parts that come
 * @param <T> the kind of part
 */
record Parts<T extends Named>(List<T> gone, Map<String, T> renamed, List<T> added) {

  /**
   * Compares the parts of one kind.
   *
   * @param before the parts as they are
   * @param after the parts as they become
   * @param content what a part is apart from its name
   * @param hinders whether a part has to go for a while, because of another change
   */
  static <T extends Named> Parts<T> compare(
      NamedList<T> before, NamedList<T> after, Function<T, ?> content, Predicate<T> hinders) {
    Map<String, T> renamed = new LinkedHashMap<>();
    for (T part : after) {
      if (!before.contains(part.name())) {
        before.stream()
            .filter(old -> !after.contains(old.name()) && !hinders.test(old))
            .filter(old -> content.apply(old).equals(content.apply(part)))
            .filter(old -> !renamed.containsValue(old))
            .findFirst()
            .ifPresent(old -> renamed.put(part.name(), old));
      }
    }
    Predicate<T> stays =
        old -> !hinders.test(old) && after.find(old.name()).filter(old::equals).isPresent();
    return new Parts<>(
        before.stream().filter(old -> !stays.test(old) && !renamed.containsValue(old)).toList(),
        renamed,
        after.stream()
            .filter(part -> !renamed.containsKey(part.name()))
            .filter(part -> before.find(part.name()).filter(stays).isEmpty())
            .toList());
  }

  List<Operation> drops(Function<T, Operation> drop) {
    return gone.stream().map(drop).toList();
  }

  List<Operation> adds(Function<T, Operation> add) {
    return added.stream().map(add).toList();
  }

  List<Operation> renames(Rename rename) {
    return renamed.entrySet().stream()
        .map(entry -> rename.operation(entry.getValue().name(), entry.getKey()))
        .toList();
  }

  /** Makes the operation that renames a part. */
  interface Rename {
    Operation operation(String name, String newName);
  }
}
