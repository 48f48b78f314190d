package dev.skein.snapshot;

import dev.skein.schema.ColumnType;
import dev.skein.schema.NamedList;
import dev.skein.schema.Schema;
import dev.skein.schema.Sequence;
import dev.skein.schema.Table;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the file that {@link SnapshotWriter} writes. */
public final class SnapshotReader {

  /** The newest format this Skein knows, and the one it writes. */
  static final int FORMAT = 1;

  static final String TABLE = "table ";
  static final String SEQUENCE = "sequence ";
  static final String CONVERTER = "converter ";

  /** What is said of a converter: the snapshot knows no others. */
  static final String AUTO_APPLY = "autoApply";

  private static final String FORMAT_KEY = "format";

  /** What git puts before, between and behind the two sides; a snapshot has no such line. */
  private static final Pattern CONFLICT = Pattern.compile("(?m)^(<{7}|={7}|>{7}|\\|{7})( |$)");

  private SnapshotReader() {}

  /**
   * Reads a snapshot from its file.
   *
   * @param file the file; if there is none, the snapshot is empty
   * @param shownAs the file as the user knows it, for messages
   * @return the snapshot
   * @throws SnapshotException if the file holds none
   */
  public static Snapshot read(Path file, String shownAs) {
    try {
      return parse(Files.readString(file), shownAs);
    } catch (NoSuchFileException e) {
      return Snapshot.empty();
    } catch (IOException e) {
      throw SnapshotMessages.unreadable(shownAs, reason(file, e));
    }
  }

  private static String reason(Path file, IOException problem) {
    if (Files.isDirectory(file)) {
      return "it is a folder";
    }
    if (problem instanceof AccessDeniedException) {
      return "access is denied";
    }
    return problem instanceof CharacterCodingException
        ? "it is not UTF-8"
        : String.valueOf(problem.getMessage());
  }

  /**
   * Reads a snapshot from the text of its file.
   *
   * @param text the text
   * @param shownAs the file as the user knows it, for messages
   * @return the snapshot
   * @throws SnapshotException if the text holds none
   */
  public static Snapshot parse(String text, String shownAs) {
    Value root = OwnYaml.read(text).orElseGet(() -> anyRoot(text, shownAs));
    return snapshot(Entry.root(shownAs, root));
  }

  private static Value anyRoot(String text, String file) {
    var conflict = CONFLICT.matcher(text);
    if (conflict.find()) {
      long line = text.substring(0, conflict.start()).lines().count() + 1;
      throw SnapshotMessages.conflict(file + ", line " + line);
    }
    try {
      return AnyYaml.read(text).orElseThrow(() -> SnapshotMessages.missingKey(file, FORMAT_KEY));
    } catch (MarkedYamlEngineException e) {
      throw broken(file, e);
    } catch (YamlEngineException e) {
      throw SnapshotMessages.broken(file, firstLine(e));
    }
  }

  private static SnapshotException broken(String file, MarkedYamlEngineException problem) {
    return SnapshotMessages.broken(
        problem.getProblemMark().map(mark -> file + ", line " + (mark.getLine() + 1)).orElse(file),
        problem.getProblem());
  }

  private static String firstLine(Exception problem) {
    return String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
  }

  private static Snapshot snapshot(Entry root) {
    Map<String, Entry> entries = root.entries();
    checkFormat(new Facts(root, entries).require(FORMAT_KEY));
    List<Table> tables = new ArrayList<>();
    List<Sequence> sequences = new ArrayList<>();
    Map<String, TableOrigin> origins = new HashMap<>();
    Map<String, ColumnType> types = new HashMap<>();
    Set<String> converters = new HashSet<>();
    for (Map.Entry<String, Entry> entry : entries.entrySet()) {
      String key = entry.getKey();
      if (key.startsWith(TABLE)) {
        TableReader reader =
            new TableReader(key.substring(TABLE.length()), entry.getValue(), types);
        Table table = reader.table();
        tables.add(table);
        Optional.ofNullable(reader.originOrNull())
            .ifPresent(origin -> origins.put(table.name(), origin));
      } else if (key.startsWith(SEQUENCE)) {
        sequences.add(sequence(key.substring(SEQUENCE.length()), entry.getValue()));
      } else if (key.startsWith(CONVERTER)) {
        converters.add(converter(key.substring(CONVERTER.length()), entry.getValue()));
      } else if (!key.equals(FORMAT_KEY)) {
        throw SnapshotMessages.unknownKey(entry.getValue().place(), key);
      }
    }
    return new Snapshot(
        new Schema(NamedList.of(tables), NamedList.of(sequences)), origins, converters);
  }

  private static void checkFormat(Entry format) {
    long number = format.number();
    if (number > FORMAT) {
      throw SnapshotMessages.newerFormat(format.place(), number, FORMAT);
    }
    if (number < 1) {
      throw format.wrong("a number from 1 to " + FORMAT);
    }
  }

  private static String converter(String className, Entry entry) {
    if (!entry.text().equals(AUTO_APPLY)) {
      throw entry.wrong("'" + AUTO_APPLY + "'");
    }
    return className;
  }

  private static Sequence sequence(String name, Entry entry) {
    Facts said = entry.facts(Set.of("start", "increment", "options"));
    return new Sequence(
        name,
        said.require("start").number(),
        said.require("increment").number(),
        said.textOrNull("options"));
  }
}
