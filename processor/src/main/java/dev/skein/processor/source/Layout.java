package dev.skein.processor.source;

import com.palantir.javapoet.CodeBlock;
import dev.skein.processor.source.Expression.Call;
import dev.skein.processor.source.Expression.Chain;
import dev.skein.processor.source.Expression.Name;
import dev.skein.processor.source.Expression.Text;
import dev.skein.processor.source.Expression.Word;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Breaks the statements of a method into lines of at most 100 characters, as google-java-format
 * does, which cannot run inside a processor: what fits stays on one line, else the outermost
 * expression is broken at all of its joints.
 */
final class Layout {

  private static final int WIDTH = 100;

  /** Where the body of a method stands; JavaPoet puts these blanks before each line. */
  private static final int MARGIN = 4;

  private static final int STEP = 4;

  private final CodeBlock.Builder code = CodeBlock.builder();
  private final StringBuilder plain = new StringBuilder();
  private int column = MARGIN;

  private Layout() {}

  /** A statement, with its semicolon and line break. */
  static CodeBlock statement(Expression expression) {
    Layout layout = new Layout();
    layout.write(expression, MARGIN, 1);
    layout.raw(";");
    return layout.code.add("\n").build();
  }

  /** An expression on one line. */
  static String text(Expression expression) {
    Layout layout = new Layout();
    layout.writeFlat(expression);
    return layout.plain.toString();
  }

  /** Whether a statement fits one line. */
  static boolean isShort(Expression expression) {
    return flat(expression).filter(text -> MARGIN + text.length() + 1 <= WIDTH).isPresent();
  }

  /** Writes what may begin in the middle of a line that is indented so far. */
  private void write(Expression expression, int indent, int tail) {
    if (fits(expression, tail)) {
      writeFlat(expression);
    } else if (expression instanceof Text text) {
      writeText(text, indent, tail);
    } else if (expression instanceof Call call) {
      writeCall(call, indent + STEP, tail);
    } else if (expression instanceof Chain chain) {
      writeChain(chain, indent, tail);
    } else {
      writeFlat(expression);
    }
  }

  private boolean fits(Expression expression, int tail) {
    return flat(expression).filter(text -> column + text.length() + tail <= WIDTH).isPresent();
  }

  private void writeCall(Call call, int indent, int tail) {
    callee(call);
    raw("(");
    writeArguments(call.arguments(), indent, tail + 1);
    raw(")");
  }

  private void writeArguments(List<Expression> arguments, int indent, int tail) {
    if (arguments.isEmpty()) {
      return;
    }
    newLine(indent);
    Optional<String> flat = flat(arguments);
    if (flat.isPresent() && indent + flat.get().length() + tail <= WIDTH) {
      writeFlat(arguments);
      return;
    }
    Iterator<Expression> rest = arguments.iterator();
    while (rest.hasNext()) {
      Expression argument = rest.next();
      write(argument, indent, rest.hasNext() ? 1 : tail);
      if (rest.hasNext()) {
        raw(",");
        newLine(indent);
      }
    }
  }

  private void writeChain(Chain chain, int indent, int tail) {
    List<Call> links = new ArrayList<>(chain.links());
    if (chain.first() instanceof Word word) {
      // A short receiver keeps its first call beside it.
      raw(word.text());
      raw(".");
      Call first = links.remove(0);
      writeLink(
          first, links.isEmpty() ? indent + STEP : indent + 2 * STEP, links.isEmpty() ? tail : 0);
    } else if (chain.first() instanceof Call call) {
      writeLink(call, indent + 2 * STEP, 0);
    }
    Iterator<Call> rest = links.iterator();
    while (rest.hasNext()) {
      newLine(indent + STEP);
      raw(".");
      Call link = rest.next();
      writeLink(link, indent + 2 * STEP, rest.hasNext() ? 0 : tail);
    }
  }

  private void writeLink(Call link, int argumentsIndent, int tail) {
    if (fits(link, tail)) {
      writeFlat(link);
    } else {
      writeCall(link, argumentsIndent, tail);
    }
  }

  private void writeText(Text text, int indent, int tail) {
    if (JavaText.isBlock(text.value())) {
      Iterator<String> lines = JavaText.block(text.value()).iterator();
      raw(lines.next());
      while (lines.hasNext()) {
        newLine(indent);
        raw(lines.next());
      }
      return;
    }
    Iterator<String> pieces = pieces(text.value(), WIDTH - column - tail).iterator();
    raw(pieces.next());
    while (pieces.hasNext()) {
      newLine(indent + STEP);
      raw("+ ");
      raw(pieces.next());
    }
  }

  /** Cuts a long string at its blanks. */
  private static List<String> pieces(String value, int firstWidth) {
    List<String> pieces = new ArrayList<>();
    int width = firstWidth;
    int start = 0;
    int end = 0;
    while (end < value.length()) {
      int blank = value.indexOf(' ', end);
      int next = blank < 0 ? value.length() : blank + 1;
      if (end > start && JavaText.literal(value.substring(start, next)).length() > width) {
        pieces.add(JavaText.literal(value.substring(start, end)));
        start = end;
        // The further pieces stand one step to the right, behind a plus.
        width = firstWidth - STEP - 2;
      }
      end = next;
    }
    pieces.add(JavaText.literal(value.substring(start)));
    return pieces;
  }

  private void newLine(int indent) {
    code.add("\n");
    column = MARGIN;
    raw(" ".repeat(indent - MARGIN));
  }

  private void raw(String text) {
    if (!text.isEmpty()) {
      code.add("$L", text);
      plain.append(text);
      column += text.length();
    }
  }

  private void writeFlat(List<Expression> expressions) {
    String separator = "";
    for (Expression expression : expressions) {
      raw(separator);
      writeFlat(expression);
      separator = ", ";
    }
  }

  private void writeFlat(Expression expression) {
    if (expression instanceof Call call) {
      callee(call);
      raw("(");
      writeFlat(call.arguments());
      raw(")");
    } else if (expression instanceof Chain chain) {
      writeFlat(chain.first());
      for (Call link : chain.links()) {
        raw(".");
        writeFlat(link);
      }
    } else if (expression instanceof Name name) {
      name(name.owner(), name.isStatic());
      raw(name.member());
    } else if (expression instanceof Text text) {
      raw(JavaText.literal(text.value()));
    } else if (expression instanceof Word word) {
      raw(word.text());
    }
  }

  private void callee(Call call) {
    if (call.owner() != null && call.method().endsWith("new")) {
      raw(call.method() + " ");
      type(call.owner());
      return;
    }
    if (call.owner() != null) {
      name(call.owner(), call.isStatic());
    }
    raw(call.method());
  }

  private void name(Class<?> owner, boolean isStatic) {
    if (!isStatic) {
      type(owner);
      raw(".");
    }
  }

  private void type(Class<?> type) {
    code.add("$T", type);
    plain.append(type.getSimpleName());
    column += type.getSimpleName().length();
  }

  /** The expression on one line, or nothing if it holds a text block. */
  private static Optional<String> flat(Expression expression) {
    boolean block =
        expression
            .all()
            .anyMatch(part -> part instanceof Text text && JavaText.isBlock(text.value()));
    return block ? Optional.empty() : Optional.of(text(expression));
  }

  private static Optional<String> flat(List<Expression> expressions) {
    List<String> texts = expressions.stream().map(Layout::flat).flatMap(Optional::stream).toList();
    return texts.size() == expressions.size()
        ? Optional.of(String.join(", ", texts))
        : Optional.empty();
  }
}
