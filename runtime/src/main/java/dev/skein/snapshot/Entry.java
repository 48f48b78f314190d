package dev.skein.snapshot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
 * @param parent what it is a part of, or null if it is the whole file
 * @param name its key there, empty for the whole file
 * @param node the value
 */
record Entry(String file, @Nullable Entry parent, String name, Node node) {

  static Entry root(String file, Node node) {
    return new Entry(file, null, "", node);
  }

  /** The keys that lead here, empty for the whole file; made only for who is told of it. */
  String path() {
    return parent == null ? name : parent.pathTo(name);
  }

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
      throw wrong(parent == null ? "a map with the key 'format'" : "a map");
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : map.getValue()) {
      String key = key(tuple);
      if (entries.put(key, new Entry(file, this, key, tuple.getValueNode())) != null) {
        throw SnapshotMessages.twice(
            placeOf(tuple.getKeyNode()), pathTo(key), firstLine(map.getValue(), key));
      }
    }
    return entries;
  }

  private int firstLine(List<NodeTuple> tuples, String key) {
    return tuples.stream()
        .filter(tuple -> key(tuple).equals(key))
        .mapToInt(tuple -> lineOf(tuple.getKeyNode()))
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

  private String key(NodeTuple tuple) {
    if (tuple.getKeyNode() instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw wrong(tuple.getKeyNode(), "a map whose keys are texts");
  }

  String text() {
    return text(node);
  }

  private String text(Node some) {
    if (some instanceof ScalarNode scalar && some.getTag().equals(Tag.STR)) {
      return scalar.getValue();
    }
    throw wrong(some, "a text");
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
    list.getValue().forEach(item -> texts.add(text(item)));
    return List.copyOf(texts);
  }

  SnapshotException wrong(String expected) {
    return wrong(node, expected);
  }

  private SnapshotException wrong(Node some, String expected) {
    return SnapshotMessages.wrongValue(
        placeOf(some), parent == null ? "the file" : path(), expected);
  }
}
