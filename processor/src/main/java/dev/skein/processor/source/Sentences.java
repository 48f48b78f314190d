package dev.skein.processor.source;

import dev.skein.migration.JavadocText;
import dev.skein.operation.Operation;
import dev.skein.processor.source.Change.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What operations do, a sentence for each change. */
public final class Sentences {

  /** More would be read by nobody. */
  private static final int MAX_SENTENCES = 12;

  private static final int MAX_NAMES = 12;

  /** Kinds of which several in a row make one sentence. */
  private static final Set<Kind> JOINED =
      EnumSet.of(
          Kind.CREATE_TABLE,
          Kind.DROP_TABLE,
          Kind.ADD_COLUMN,
          Kind.DROP_COLUMN,
          Kind.FORBID_NULL,
          Kind.ALLOW_NULL,
          Kind.CREATE_SEQUENCE,
          Kind.DROP_SEQUENCE,
          Kind.EXECUTE_SQL);

  private static final Pattern SAFE_IN_CODE = Pattern.compile("[\\p{L}\\p{N}_.,()'\" -]+");

  private final UnaryOperator<String> code;

  private Sentences(UnaryOperator<String> code) {
    this.code = code;
  }

  /**
   * The sentences as a message says them.
   *
   * @param operations the operations, resolved
   * @return the sentences
   */
  public static List<String> plain(List<? extends Operation> operations) {
    return new Sentences(Words::plain).of(operations);
  }

  /** The sentences as Javadoc says them. */
  static List<String> inJavadoc(List<? extends Operation> operations) {
    return new Sentences(Sentences::javadocCode).of(operations);
  }

  private List<String> of(List<? extends Operation> operations) {
    List<Change> changes = operations.stream().map(Change::of).toList();
    List<Sentence> sentences = new ArrayList<>();
    for (Change change : worthTelling(changes)) {
      Sentence sentence = sentence(change);
      int last = sentences.size() - 1;
      if (JOINED.contains(change.kind()) && last >= 0 && sentences.get(last).isLike(sentence)) {
        sentences.set(last, sentences.get(last).with(sentence.names()));
      } else {
        sentences.add(sentence);
      }
    }
    return limited(sentences.stream().map(Sentence::text).toList());
  }

  /** What belongs to a new table is told with the table. */
  private static List<Change> worthTelling(List<Change> changes) {
    Set<String> created =
        changes.stream()
            .filter(change -> change.kind() == Kind.CREATE_TABLE)
            .map(Change::subject)
            .collect(Collectors.toSet());
    return changes.stream()
        .filter(change -> change.kind() == Kind.CREATE_TABLE || !created.contains(change.subject()))
        .toList();
  }

  private static List<String> limited(List<String> sentences) {
    if (sentences.size() <= MAX_SENTENCES) {
      return sentences;
    }
    List<String> shown = new ArrayList<>(sentences.subList(0, MAX_SENTENCES - 1));
    shown.add("And " + (sentences.size() - shown.size()) + " more changes.");
    return shown;
  }

  private Sentence sentence(Change change) {
    String of = " of " + code.apply(change.subject());
    String other = code.apply(change.other());
    return switch (change.kind()) {
      case CREATE_TABLE -> onSubject("Creates", change, "");
      case DROP_TABLE -> onSubject("Drops", change, " with all rows");
      case RENAME_TABLE -> onSubject("Renames", change, " to " + other);
      case COMMENT_ON_TABLE -> onSubject("Comments on", change, "");
      case ADD_COLUMN -> onNames("Adds", change, " to " + code.apply(change.subject()));
      case DROP_COLUMN -> onNames("Drops", change, of + " with all values");
      case RENAME_COLUMN -> onNames("Renames", change, of + " to " + other);
      case ALTER_COLUMN -> onNames("Changes", change, of);
      case CHANGE_TYPE -> onNames("Changes", change, of + " to " + other);
      case FORBID_NULL -> onNames("Refuses NULL in", change, of);
      case ALLOW_NULL -> onNames("Allows NULL in", change, of);
      case ADD_PRIMARY_KEY -> onNames("Makes", change, of + " its primary key");
      case DROP_PRIMARY_KEY -> onNames("Drops primary key", change, of);
      case ADD_UNIQUE -> onNames("Makes", change, of + " unique");
      case DROP_UNIQUE -> onNames("Drops unique constraint", change, of);
      case ADD_FOREIGN_KEY -> onNames("Points", change, of + " to " + other);
      case DROP_FOREIGN_KEY -> onNames("Drops foreign key", change, of);
      case CREATE_INDEX -> onNames("Indexes", change, of);
      case DROP_INDEX -> onNames("Drops index", change, of);
      case ADD_CHECK -> onNames("Adds check", change, " to " + code.apply(change.subject()));
      case DROP_CHECK -> onNames("Drops check", change, of);
      case RENAME_CONSTRAINT -> onNames("Renames constraint", change, of + " to " + other);
      case RENAME_INDEX -> onNames("Renames index", change, of + " to " + other);
      case CREATE_SEQUENCE -> onSubject("Creates sequence", change, "");
      case DROP_SEQUENCE -> onSubject("Drops sequence", change, "");
      case ALTER_SEQUENCE -> onSubject("Changes sequence", change, "");
      case RENAME_SEQUENCE -> onSubject("Renames sequence", change, " to " + other);
      case CREATE_SCHEMA -> onSubject("Creates schema", change, "");
      case INSERT_ROWS -> onSubject("Inserts rows into", change, "");
      case DELETE_ROWS -> onSubject("Deletes rows of", change, "");
      case EXECUTE_SQL -> new Sentence("Executes SQL", List.of(), "");
      case RUN_JAVA -> onNames("Runs Java code:", change, "");
    };
  }

  private Sentence onSubject(String verb, Change change, String after) {
    return new Sentence(verb, List.of(code.apply(change.subject())), after);
  }

  private Sentence onNames(String verb, Change change, String after) {
    return new Sentence(verb, change.names().stream().map(code).toList(), after);
  }

  private static String javadocCode(String name) {
    String plain = Words.plain(name);
    return SAFE_IN_CODE.matcher(plain).matches()
        ? "{@code " + plain + "}"
        : JavadocText.escape(plain);
  }

  private record Sentence(String verb, List<String> names, String after) {

    boolean isLike(Sentence other) {
      return verb.equals(other.verb) && after.equals(other.after);
    }

    Sentence with(List<String> more) {
      List<String> all = new ArrayList<>(names);
      all.addAll(more);
      return new Sentence(verb, all, after);
    }

    String text() {
      List<String> shown = names.stream().limit(MAX_NAMES).toList();
      int hidden = names.size() - shown.size();
      List<String> all = new ArrayList<>(shown);
      if (hidden > 0) {
        all.add(hidden + " more");
      }
      return verb + (all.isEmpty() ? "" : " " + Words.and(all)) + after + ".";
    }
  }
}
