package dev.skein.processor.equality.step;

import dev.skein.operation.Database;
import dev.skein.processor.equality.step.Step.Remark;
import dev.skein.testsupport.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All steps, read from files that look like the differences of a version control system: a line
 * that starts with {@code -} is there before, one with {@code +} after, any other one both times. A
 * step begins with {@code ## its name}; a remark is a line {@code ! remark: reason}. The number of
 * the step is put after the name of each class it declares and for each {@code #}, so that no two
 * steps share a table.
 */
public final class Steps {

  /** The databases that the steps are taken on. */
  public static final List<Database> KINDS = TestDatabase.kinds();

  private static final Path FOLDER = Path.of("src/test/resources/steps");
  private static final int FIRST = 101;
  private static final Pattern DECLARED =
      Pattern.compile("\\b(?:class|enum|record|interface)\\s+(\\w+)");

  private final List<Step> read = new ArrayList<>();

  private Steps() {}

  /** The steps, or those alone whose names contain the system property {@code skein.step}. */
  static List<Step> all() {
    String wanted = System.getProperty("skein.step", "");
    return Holder.ALL.stream().filter(step -> step.name().contains(wanted)).toList();
  }

  /** How many steps there are, gaps among them. */
  public static int count() {
    return Holder.ALL.size();
  }

  /** What is known not to be right yet, and where it ends: the name of each step and why. */
  public static List<String> gaps() {
    return told(Step.Remark.GAP);
  }

  /** The steps that are not taken everywhere or not with rows, and why. */
  public static List<String> remarks() {
    return Arrays.stream(Remark.values())
        .filter(remark -> remark != Remark.GAP)
        .flatMap(remark -> told(remark).stream())
        .toList();
  }

  private static List<String> told(Remark remark) {
    return Holder.ALL.stream()
        .filter(step -> step.has(remark))
        .map(step -> "%s, %s: %s".formatted(step, remark, step.remarks().get(remark)))
        .toList();
  }

  private static final class Holder {
    static final List<Step> ALL = read();
  }

  private static List<Step> read() {
    Steps steps = new Steps();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        String[] parts = Files.readString(file).split("(?m)^## ", -1);
        for (int i = 1; i < parts.length; i++) {
          steps.add(file.getFileName().toString(), parts[i]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(steps.read);
  }

  private void add(String file, String text) {
    List<String> lines = text.lines().toList();
    Map<Remark, String> remarks = new EnumMap<>(Remark.class);
    List<String> body = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("! ")) {
        String[] remark = line.substring(2).split(": ", 2);
        remarks.put(
            Remark.valueOf(remark[0].toUpperCase(Locale.ROOT).replace(' ', '_')), remark[1]);
      } else {
        body.add(line);
      }
    }
    int number = FIRST + read.size();
    read.add(
        new Step(
            lines.get(0),
            file,
            number,
            numbered(side(body, '+'), body, number),
            numbered(side(body, '-'), body, number),
            remarks));
  }

  private static String side(List<String> body, char other) {
    return String.join(
        "\n",
        body.stream()
            .filter(line -> line.isEmpty() || line.charAt(0) != other)
            .map(line -> line.replaceFirst("^[+-]", " "))
            .toList());
  }

  private static String numbered(String source, List<String> body, int number) {
    Set<String> declared = new TreeSet<>();
    DECLARED
        .matcher(String.join("\n", body))
        .results()
        .forEach(found -> declared.add(found.group(1)));
    String names = "\\b(" + String.join("|", declared) + ")\\b";
    return source.replaceAll(names, "$1" + number).replace("#", String.valueOf(number));
  }
}
