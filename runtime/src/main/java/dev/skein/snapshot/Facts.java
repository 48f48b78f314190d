package dev.skein.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one thing in the file, by known keys.
 *
 * @param of the thing
 * @param entries what is said, by key
 */
record Facts(Entry of, Map<String, Entry> entries) {

  Optional<Entry> find(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  Entry require(String key) {
    return find(key).orElseThrow(() -> SnapshotMessages.missingKey(of.place(), of.pathTo(key)));
  }

  @Nullable String textOrNull(String key) {
    return find(key).map(Entry::text).orElse(null);
  }

  boolean flag(String key, boolean usual) {
    return find(key).map(Entry::flag).orElse(usual);
  }

  /** The named entries of a section that is left out when it is empty. */
  List<Map.Entry<String, Entry>> section(String key) {
    return find(key).map(section -> List.copyOf(section.entries().entrySet())).orElse(List.of());
  }
}
