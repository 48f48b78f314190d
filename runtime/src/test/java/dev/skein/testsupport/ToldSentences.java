package dev.skein.testsupport;

import static java.util.Comparator.comparing;

import dev.skein.testsupport.SourceTexts.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares the sentences that a program can say with those that its tests expect, both by what
 * stands in their sources.
 */
public final class ToldSentences {

  /** Four words at least, and the end of a sentence. */
  private static final Pattern SENTENCE =
      Pattern.compile("(?s)(?:[^ ]+ ){3}.*\\p{Alpha}[^ .]*[.?!](?:\\s.*|$)");

  /** Names, and lists of them. */
  private static final String ANYTHING = ".{0,300}?";

  private static final Pattern HOLE = Pattern.compile("%[sdn]|" + SourceTexts.HOLE);

  private final List<String> expected;

  private ToldSentences(List<String> expected) {
    this.expected = expected;
  }

  /** What tests expect: the texts in their sources, and the lines of files beside them. */
  public static ToldSentences expectedBy(List<Path> sources, List<Path> files) {
    List<String> expected = new ArrayList<>();
    SourceTexts.below(true, sources).stream()
        // It tells what is expected nowhere.
        .filter(text -> !text.file().equals("ToldSentencesTest.java"))
        .forEach(text -> expected.add(inOneLine(text.text())));
    files.forEach(folder -> texts(folder).forEach(text -> expected.add(inOneLine(text))));
    return new ToldSentences(expected);
  }

  private static List<String> texts(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.getFileName().toString().equals("messages.txt"))
          .map(ToldSentences::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String inOneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sentences in the sources of a program that no test expects, with the file of each. */
  public Set<String> missing(Path program) {
    Set<String> missing = new LinkedHashSet<>();
    for (Text text : SourceTexts.below(false, List.of(program))) {
      if (text.text().indexOf('\\') < 0 && SENTENCE.matcher(text.text()).find()) {
        if (!isExpected(text.text())) {
          missing.add(text.file() + ": " + inOneLine(text.text()).replace(SourceTexts.HOLE, '_'));
        }
      }
    }
    return missing;
  }

  /** Whether some test expects the sentence, with anything in its holes. */
  private boolean isExpected(String text) {
    List<String> parts = List.of(HOLE.split(inOneLine(text).replace("%%", "%"), -1));
    String longest = parts.stream().max(comparing(String::length)).orElseThrow();
    Pattern whole =
        Pattern.compile(parts.stream().map(Pattern::quote).collect(Collectors.joining(ANYTHING)));
    return expected.stream().anyMatch(said -> said.contains(longest) && whole.matcher(said).find());
  }
}
