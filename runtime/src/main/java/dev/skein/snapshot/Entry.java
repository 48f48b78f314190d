package dev.skein.snapshot;

import dev.skein.snapshot.Value.Items;
import dev.skein.snapshot.Value.Kind;
import dev.skein.snapshot.Value.Pair;
import dev.skein.snapshot.Value.Pairs;
import dev.skein.snapshot.Value.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value in the file that knows where it stands, so that what is wrong with it can be found.
 *
 * @param file the file, as the user knows it
 * @param parent what it is a part of, or null if it is the whole file
 * @param name its key there, empty for the whole file
 * @param value the value
 */
record Entry(String file, @Nullable Entry parent, String name, Value value) {

  static Entry root(String file, Value value) {
    return new Entry(file, null, "", value);
  }

  /** The keys that lead here, empty for the whole file; made only for who is told of it. */
  String path() {
    return parent == null ? name : parent.pathTo(name);
  }

  /** The file and the line, counted from 1. */
  String place() {
    return placeOf(value);
  }

  int line() {
    return value.line();
  }

  private String placeOf(Value other) {
    return file + ", line " + other.line();
  }

  /** The entries of a map whose keys are names. */
  Map<String, Entry> entries() {
    if (!(value instanceof Pairs map)) {
      throw wrong(parent == null ? "a map with the key 'format'" : "a map");
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Pair pair : map.pairs()) {
      String key = key(pair);
      if (entries.put(key, new Entry(file, this, key, pair.value())) != null) {
        throw SnapshotMessages.twice(placeOf(pair.key()), pathTo(key), firstLine(map, key));
      }
    }
    return entries;
  }

  private int firstLine(Pairs map, String key) {
    return map.pairs().stream()
        .filter(pair -> key(pair).equals(key))
        .mapToInt(pair -> pair.key().line())
        .findFirst()
        .orElseThrow();
  }

  /** The entries of a map whose keys are known words. */
  Facts facts(Set<String> known) {
    Map<String, Entry> entries = entries();
    for (Entry entry : entries.values()) {
      if (!known.contains(entry.name)) {
        throw SnapshotMessages.unknownKey(entry.place(), entry.path());
      }
    }
    return new Facts(this, entries);
  }

  String pathTo(String key) {
    return parent == null ? key : path() + "." + key;
  }

  private String key(Pair pair) {
    if (pair.key() instanceof Scalar scalar) {
      return scalar.text();
    }
    throw wrong(pair.key(), "a map whose keys are texts");
  }

  String text() {
    return text(value);
  }

  private String text(Value some) {
    if (some instanceof Scalar scalar && scalar.kind() == Kind.TEXT) {
      return scalar.text();
    }
    throw wrong(some, "a text");
  }

  boolean flag() {
    if (value instanceof Scalar scalar && scalar.kind() == Kind.FLAG) {
      return Boolean.parseBoolean(scalar.text());
    }
    throw wrong("true or false");
  }

  long number() {
    if (value instanceof Scalar scalar && scalar.kind() == Kind.NUMBER) {
      try {
        return Long.parseLong(scalar.text());
      } catch (NumberFormatException e) {
        throw wrong("a whole number of at most 64 bits");
      }
    }
    throw wrong("a whole number");
  }

  List<String> texts() {
    if (!(value instanceof Items list)) {
      throw wrong("a list of texts");
    }
    List<String> texts = new ArrayList<>();
    list.items().forEach(item -> texts.add(text(item)));
    return List.copyOf(texts);
  }

  SnapshotException wrong(String expected) {
    return wrong(value, expected);
  }

  private SnapshotException wrong(Value some, String expected) {
    return SnapshotMessages.wrongValue(
        placeOf(some), parent == null ? "the file" : path(), expected);
  }
}
