package dev.skein.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.schema.Schema;
import dev.skein.testsupport.Schemas;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The short way to read a snapshot reads what the long way reads, or nothing. */
class OwnYamlTest {

  private static final String SHOP = SnapshotWriter.write(Examples.shop());

  /** Something at a place that is not as Skein writes it. */
  private record Edit(int place, int removed, String added) {

    String in(String text) {
      int from = place % (text.length() + 1);
      int to = Math.min(text.length(), from + removed);
      return text.substring(0, from) + added + text.substring(to);
    }
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    Arbitrary<String> added =
        Arbitraries.of(
            "", " ", "  ", "\n", "\r\n", "\r", "\t", ":", ": ", ",", ", ", "{", "}", "[", "]", "- ",
            "-", "#", " #", "\n#", "\"", "\\", "\\x41", "'", "&a ", "*a", "!", "|", ">", "?", "%",
            "---\n", "...\n", "a", "Z", "_", ".", "$", "(", "0", "7", "-1", "1.5", "true", "null",
            "no", "~", "ä", "日", "😀", "\u0085", "\u2028", "\ufeff", "\u0000", "\n  ", "\n    ");
    return Combinators.combine(
            Arbitraries.integers().between(0, 100_000), Arbitraries.integers().between(0, 4), added)
        .as(Edit::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  @Provide
  Arbitrary<Schema> schemas() {
    return Schemas.any();
  }

  @Test
  void whatSkeinWritesIsReadTheShortWay() {
    assertThat(OwnYaml.read(SHOP)).isPresent().isEqualTo(AnyYaml.read(SHOP));
  }

  @Test
  void andWithTheLineEndsOfWindows() {
    String text = SHOP.replace("\n", "\r\n");

    assertThat(OwnYaml.read(text)).isPresent().isEqualTo(AnyYaml.read(text));
  }

  @Property
  void itReadsNothingElseThanTheLongWay(@ForAll("schemas") Schema schema) {
    String text = SnapshotWriter.write(new Snapshot(schema, Map.of()));

    OwnYaml.read(text)
        .ifPresent(value -> assertThat(AnyYaml.read(text)).isEqualTo(Optional.of(value)));
  }

  @Property(tries = 5000)
  void alsoOfWhatSomebodyEdited(@ForAll("edits") List<Edit> edits) {
    String text = SHOP;
    for (Edit edit : edits) {
      text = edit.in(text);
    }

    Optional<Value> read = OwnYaml.read(text);

    if (read.isPresent()) {
      assertThat(any(text)).describedAs(text).isEqualTo(read);
    }
  }

  private static Optional<Value> any(String text) {
    try {
      return AnyYaml.read(text);
    } catch (YamlEngineException e) {
      throw new AssertionError(text, e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# nothing\n",
        "a:\n",
        "a: b: c\n",
        "a: b\n  c\n",
        "a:\n- b\n",
        "a: 'b'\n",
        "a: 1.5\n",
        "a: 012\n",
        "a: null\n",
        "a: No\n",
        "a: b # c\n",
        "a: b \n",
        "a:  b\n",
        " a: b\n",
        "a: {b: {c: d}}\n",
        "a: \"b\n",
        "a: \"\\x41\"\n",
        "a: \"\u0085\"\n",
        "a: &b c\n",
        "---\na: b\n",
        "a: b\rc: d\n",
        "<<<<<<< HEAD\n"
      })
  void otherFormsAreLeftToTheLongWay(String text) {
    assertThat(OwnYaml.read(text)).isEmpty();
  }

  /** An alias that names what it is a part of has no end. */
  @Test
  void aValueThatIsAPartOfItself() {
    Optional<Value> read = AnyYaml.read("format: 1\ntable a: &a\n  columns: *a\n");

    assertThat(read.map(Value::line)).contains(1);
  }
}
