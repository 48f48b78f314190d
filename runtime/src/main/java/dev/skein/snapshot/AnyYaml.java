package dev.skein.snapshot;

import dev.skein.snapshot.Value.Items;
import dev.skein.snapshot.Value.Kind;
import dev.skein.snapshot.Value.Pair;
import dev.skein.snapshot.Value.Pairs;
import dev.skein.snapshot.Value.Scalar;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads YAML in whatever form somebody's edit or a merge has brought it. */
final class AnyYaml {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

  private static final Map<Tag, Kind> KINDS =
      Map.of(Tag.STR, Kind.TEXT, Tag.BOOL, Kind.FLAG, Tag.INT, Kind.NUMBER);

  /** What an alias names is read once, wherever it is named. */
  private final IdentityHashMap<Node, Value> known = new IdentityHashMap<>();

  private AnyYaml() {}

  /**
   * Reads a file.
   *
   * @param text its text
   * @return what is in it, or empty if nothing is
   * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException if it is no YAML
   */
  static Optional<Value> read(String text) {
    return new Compose(SETTINGS).composeString(text).map(new AnyYaml()::value);
  }

  private Value value(Node node) {
    Value value = known.get(node);
    if (value == null) {
      value = make(node);
      known.put(node, value);
    }
    return value;
  }

  private Value make(Node node) {
    int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    if (node.isRecursive()) {
      return new Scalar(Kind.OTHER, "", line);
    }
    if (node instanceof MappingNode map) {
      return new Pairs(
          map.getValue().stream()
              .map(pair -> new Pair(value(pair.getKeyNode()), value(pair.getValueNode())))
              .toList(),
          line);
    }
    if (node instanceof SequenceNode list) {
      return new Items(list.getValue().stream().map(this::value).toList(), line);
    }
    String text = node instanceof ScalarNode scalar ? scalar.getValue() : "";
    return new Scalar(KINDS.getOrDefault(node.getTag(), Kind.OTHER), text, line);
  }
}
