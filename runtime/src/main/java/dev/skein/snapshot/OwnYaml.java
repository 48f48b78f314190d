package dev.skein.snapshot;

import dev.skein.snapshot.Value.Items;
import dev.skein.snapshot.Value.Kind;
import dev.skein.snapshot.Value.Pair;
import dev.skein.snapshot.Value.Pairs;
import dev.skein.snapshot.Value.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads YAML in the one form that {@link SnapshotWriter} writes, in one pass and with nothing of a
 * library loaded: every build reads the snapshot, and nearly always it is as it was written.
 *
 * <p>It reads nothing else than YAML 1.2 does. Where a line is of any other form, it gives up, and
 * {@link AnyYaml} reads the file, or says what is wrong.
 */
final class OwnYaml {

  /** YAML allows 1024 on one line. */
  private static final int LONGEST_KEY = 1000;

  private final String text;
  private int at;
  private int line = 1;

  /** Something is not as Skein writes it. */
  private static final class OtherForm extends RuntimeException {
    private static final long serialVersionUID = 1;

    // Nobody sees it, and most of what an exception costs is its stack trace.
    private OtherForm() {
      super(null, null, false, false);
    }
  }

  private OwnYaml(String text) {
    this.text = text;
  }

  /**
   * Reads a file.
   *
   * @param text its text
   * @return what is in it, or empty if it is not of this form
   */
  static Optional<Value> read(String text) {
    try {
      return Optional.of(new OwnYaml(text).file());
    } catch (OtherForm e) {
      return Optional.empty();
    }
  }

  private Value file() {
    skipComments();
    Value value = block(0);
    if (at < text.length()) {
      throw new OtherForm();
    }
    return value;
  }

  /** A map over several lines. */
  private Value block(int indent) {
    int first = line;
    List<Pair> pairs = new ArrayList<>();
    while (isIndented(indent)) {
      at += indent;
      int start = at;
      Value key = scalar();
      expect(':');
      if (at - start > LONGEST_KEY) {
        throw new OtherForm();
      }
      pairs.add(new Pair(key, isNext(' ') ? onLine() : below(indent + 2)));
    }
    if (pairs.isEmpty()) {
      throw new OtherForm();
    }
    return new Pairs(pairs, first);
  }

  private Value onLine() {
    at++;
    Value value = inline();
    endLine();
    return value;
  }

  private Value below(int indent) {
    endLine();
    return text.startsWith("- ", at + indent) && isIndented(indent) ? items(indent) : block(indent);
  }

  private Value items(int indent) {
    int first = line;
    List<Value> items = new ArrayList<>();
    while (isIndented(indent)) {
      at += indent;
      expect('-');
      expect(' ');
      items.add(scalar());
      endLine();
    }
    return new Items(items, first);
  }

  private Value inline() {
    return isNext('{') ? facts() : isNext('[') ? list() : scalar();
  }

  /** {@code {type: integer, nullable: false}}. */
  private Value facts() {
    List<Pair> pairs = new ArrayList<>();
    at++;
    while (!isNext('}')) {
      separate(!pairs.isEmpty());
      Value key = scalar();
      expect(':');
      expect(' ');
      pairs.add(new Pair(key, isNext('[') ? list() : scalar()));
    }
    at++;
    return new Pairs(pairs, line);
  }

  private Value list() {
    List<Value> items = new ArrayList<>();
    at++;
    while (!isNext(']')) {
      separate(!items.isEmpty());
      items.add(scalar());
    }
    at++;
    return new Items(items, line);
  }

  private void separate(boolean further) {
    if (further) {
      expect(',');
      expect(' ');
    }
  }

  private Scalar scalar() {
    if (isNext('"')) {
      return new Scalar(Kind.TEXT, quoted(), line);
    }
    char first = next();
    return first == '-' || Yaml.isDigit(first) ? number() : plain();
  }

  private Scalar number() {
    int start = at;
    at += isNext('-') ? 1 : 0;
    int digits = at;
    while (Yaml.isDigit(next())) {
      at++;
    }
    if (at == digits || (text.charAt(digits) == '0' && at - digits > 1)) {
      throw new OtherForm();
    }
    return new Scalar(Kind.NUMBER, text.substring(start, at), line);
  }

  private Scalar plain() {
    int start = at;
    if (!Yaml.isWordStart(next())) {
      throw new OtherForm();
    }
    while (at < text.length() && Yaml.isOfPlain(text, at)) {
      at++;
    }
    String word = text.substring(start, at);
    if (word.equals("true") || word.equals("false")) {
      return new Scalar(Kind.FLAG, word, line);
    }
    if (Yaml.isWord(word)) {
      throw new OtherForm();
    }
    return new Scalar(Kind.TEXT, word, line);
  }

  private String quoted() {
    int start = ++at;
    while (!isNext('"')) {
      if (isNext('\\')) {
        return escaped(start);
      }
      requirePrintable(next());
      at++;
    }
    return text.substring(start, at++);
  }

  private String escaped(int start) {
    StringBuilder value = new StringBuilder().append(text, start, at);
    while (!isNext('"')) {
      if (isNext('\\')) {
        at++;
        unescape(value);
      } else {
        requirePrintable(next());
        value.append(text.charAt(at++));
      }
    }
    at++;
    return value.toString();
  }

  private void unescape(StringBuilder value) {
    switch (next()) {
      case '"' -> value.append('"');
      case '\\' -> value.append('\\');
      case 'n' -> value.append('\n');
      case 't' -> value.append('\t');
      default -> throw new OtherForm();
    }
    at++;
  }

  /** What is beyond the letters of most languages is not worth to be known here. */
  private static void requirePrintable(char one) {
    boolean ascii = one >= ' ' && one <= '~';
    boolean letter = (one >= '\u00a0' && one < '\u2000') || (one >= '\u3000' && one < '\ud800');
    if (!ascii && !letter) {
      throw new OtherForm();
    }
  }

  /** Whether this line has so many spaces at its beginning and then something else. */
  private boolean isIndented(int indent) {
    int from = at;
    while (from < text.length() && text.charAt(from) == ' ') {
      from++;
    }
    return from < text.length() && from - at == indent;
  }

  private boolean isNext(char one) {
    return next() == one;
  }

  /** The next one, which is none that a text may have at the end of the file. */
  private char next() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private void expect(char one) {
    if (!isNext(one)) {
      throw new OtherForm();
    }
    at++;
  }

  private void endLine() {
    if (at < text.length()) {
      at += isNext('\r') ? 1 : 0;
      expect('\n');
      line++;
    }
    skipComments();
  }

  /** Whole lines of comments, and empty ones. */
  private void skipComments() {
    while (isNext('#') || isNext('\n') || isNext('\r')) {
      int end = text.indexOf('\n', at);
      if (isNext('\r') && end != at + 1) {
        throw new OtherForm();
      }
      requirePrintableComment(end < 0 ? text.length() : end);
      at = end < 0 ? text.length() : end + 1;
      line++;
    }
  }

  private void requirePrintableComment(int end) {
    for (int i = at; i < end; i++) {
      if (text.charAt(i) != '\r' || i != end - 1) {
        requirePrintable(text.charAt(i));
      }
    }
  }
}
