package dev.skein.snapshot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value in the file that knows where it stands, so that what is wrong with it can be found.
 *
 * @param file the file, as the user knows it
 * @param path the keys that lead here, empty for the whole file
 * @param node the value
 */
record Entry(String file, String path, Node node) {

  /** The file and the line, counted from 1. */
  String place() {
    return placeOf(node);
  }

  int line() {
    return lineOf(node);
  }

  private String placeOf(Node other) {
    return file + ", line " + lineOf(other);
  }

  private static int lineOf(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  /** The entries of a map whose keys are names. */
  Map<String, Entry> entries() {
    if (!(node instanceof MappingNode map)) {
      throw wrong(path.isEmpty() ? "a map with the key 'format'" : "a map");
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    Map<String, Integer> lines = new LinkedHashMap<>();
    for (NodeTuple tuple : map.getValue()) {
      String key = new Entry(file, path, tuple.getKeyNode()).key();
      Integer first = lines.putIfAbsent(key, lineOf(tuple.getKeyNode()));
      if (first != null) {
        throw SnapshotMessages.twice(placeOf(tuple.getKeyNode()), pathTo(key), first);
      }
      entries.put(key, new Entry(file, pathTo(key), tuple.getValueNode()));
    }
    return entries;
  }

  /** The entries of a map whose keys are known words. */
  Facts facts(Set<String> known) {
    Map<String, Entry> entries = entries();
    for (Entry entry : entries.values()) {
      String key = entry.path.substring(pathTo("").length());
      if (!known.contains(key)) {
        throw SnapshotMessages.unknownKey(entry.place(), entry.path);
      }
    }
    return new Facts(this, entries);
  }

  String pathTo(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private String key() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw wrong("a map whose keys are texts");
  }

  String text() {
    if (node instanceof ScalarNode scalar && node.getTag().equals(Tag.STR)) {
      return scalar.getValue();
    }
    throw wrong("a text");
  }

  boolean flag() {
    if (node instanceof ScalarNode scalar && node.getTag().equals(Tag.BOOL)) {
      return Boolean.parseBoolean(scalar.getValue());
    }
    throw wrong("true or false");
  }

  long number() {
    if (node instanceof ScalarNode scalar && node.getTag().equals(Tag.INT)) {
      try {
        return Long.parseLong(scalar.getValue());
      } catch (NumberFormatException e) {
        throw wrong("a whole number of at most 64 bits");
      }
    }
    throw wrong("a whole number");
  }

  List<String> texts() {
    if (!(node instanceof SequenceNode list)) {
      throw wrong("a list of texts");
    }
    List<String> texts = new ArrayList<>();
    list.getValue().forEach(item -> texts.add(new Entry(file, path, item).text()));
    return List.copyOf(texts);
  }

  SnapshotException wrong(String expected) {
    String what = path.isEmpty() ? "the file" : path;
    return SnapshotMessages.wrongValue(place(), what, expected);
  }
}
