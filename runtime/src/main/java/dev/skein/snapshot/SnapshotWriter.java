package dev.skein.snapshot;

import dev.skein.schema.Sequence;
import dev.skein.schema.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes a snapshot as the text of its file.
 *
 * <p>The text is made for version control: the same snapshot always gives the same bytes, what is
 * on one line changes together, and each table, sequence and converter stands under the letter its
 * name begins with. The letters are always there, so that two branches that each add a table do not
 * insert at the same line and git merges them.
 */
public final class SnapshotWriter {

  private static final String HEADER =
      """
      # The schema that this module's migrations lead to. Skein reads and writes this file: commit
      # it together with the migration that it came with. The letters keep what belongs to different
      # tables apart, so that git merges it.
      """
          + "format: "
          + SnapshotReader.FORMAT
          + "\n\n";

  private static final String AFTER_Z = "other";

  private SnapshotWriter() {}

  /**
   * Writes a snapshot.
   *
   * @param snapshot the snapshot
   * @return the text of its file
   */
  public static String write(Snapshot snapshot) {
    StringBuilder text = new StringBuilder(HEADER);
    List<Block> blocks = blocks(snapshot);
    letters().forEach(letter -> appendLetter(text, letter, blocks));
    return text.toString();
  }

  /**
   * Tells whether two snapshots are written as the same text. What is equal is not written for it.
   *
   * @param one a snapshot
   * @param other another
   * @return whether their files would have the same bytes
   */
  public static boolean isSame(Snapshot one, Snapshot other) {
    return one.converters().equals(other.converters())
        && Set.copyOf(one.schema().sequences().toList())
            .equals(Set.copyOf(other.schema().sequences().toList()))
        && one.schema().tables().size() == other.schema().tables().size()
        && one.schema().tables().stream().allMatch(table -> isSame(table, one, other));
  }

  private static boolean isSame(Table table, Snapshot one, Snapshot other) {
    Optional<TableOrigin> origin = one.origin(table.name());
    Optional<TableOrigin> otherOrigin = other.origin(table.name());
    return other
        .schema()
        .tables()
        .find(table.name())
        .filter(
            found ->
                (found.equals(table) && origin.equals(otherOrigin))
                    || block(one, table).equals(block(other, found)))
        .isPresent();
  }

  private static Stream<String> letters() {
    return Stream.concat(
        IntStream.rangeClosed('a', 'z').mapToObj(Character::toString), Stream.of(AFTER_Z));
  }

  private static List<Block> blocks(Snapshot snapshot) {
    Stream<Block> converters = snapshot.converters().stream().map(SnapshotWriter::block);
    Stream<Block> sequences = snapshot.schema().sequences().stream().map(SnapshotWriter::block);
    Stream<Block> tables = snapshot.schema().tables().stream().map(table -> block(snapshot, table));
    return Stream.of(tables, sequences, converters)
        .flatMap(blocks -> blocks)
        .sorted(Block.ORDER)
        .toList();
  }

  private static Block block(String converter) {
    String line =
        Yaml.text(SnapshotReader.CONVERTER + converter) + ": " + SnapshotReader.AUTO_APPLY;
    return new Block(sortKey(converter), converter, List.of(line));
  }

  private static Block block(Snapshot snapshot, Table table) {
    return new Block(
        sortKey(table.name()),
        table.name(),
        TableWriter.lines(table, snapshot.origin(table.name())));
  }

  private static Block block(Sequence sequence) {
    String facts = PartFacts.sequence(sequence).toString();
    return new Block(
        sortKey(sequence.name()),
        sequence.name(),
        List.of(Yaml.text(SnapshotReader.SEQUENCE + sequence.name()) + ": " + facts));
  }

  private static void appendLetter(StringBuilder text, String letter, List<Block> blocks) {
    text.append("# ").append(letter).append('\n');
    List<Block> here = blocks.stream().filter(block -> block.letter().equals(letter)).toList();
    for (Block block : here) {
      text.append('\n');
      block.lines().forEach(line -> text.append(line).append('\n'));
    }
    if (!here.isEmpty()) {
      text.append('\n');
    }
  }

  /** The name itself, without its schema and quotes. */
  private static String sortKey(String fullName) {
    String name = fullName.replace("`", "");
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** What stands together in the file: a table, a sequence or a converter. */
  private record Block(String sortKey, String name, List<String> lines) {

    // Things of different kinds may share a name; their first lines tell them apart.
    static final Comparator<Block> ORDER =
        Comparator.comparing(Block::sortKey)
            .thenComparing(Block::name)
            .thenComparing(block -> block.lines().get(0));

    String letter() {
      char first = sortKey.isEmpty() ? '_' : sortKey.charAt(0);
      return first >= 'a' && first <= 'z' ? String.valueOf(first) : AFTER_Z;
    }
  }
}
