package dev.skein.processor.source;

import com.palantir.javapoet.CodeBlock;
import dev.skein.processor.source.Expression.Call;
import dev.skein.processor.source.Expression.Chain;
import dev.skein.processor.source.Expression.Constant;
import dev.skein.processor.source.Expression.Text;
import dev.skein.processor.source.Expression.Word;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Breaks the statements of a method into lines of at most 100 characters, as google-java-format
 * does, which cannot run inside a processor: what fits stays on one line, else the outermost
 * expression is broken at all of its joints.
 */
final class LineBreaks {

  private static final int WIDTH = 100;
  private static final int STEP = 4;

  private final int margin;
  private final CodeWriter out;

  private LineBreaks(int margin) {
    this.margin = margin;
    this.out = new CodeWriter(margin);
  }

  /**
   * A statement, with its semicolon and line break.
   *
   * @param keyword what stands before the expression, or an empty text
   * @param margin where the body of the method stands
   */
  static CodeBlock statement(String keyword, Expression expression, int margin) {
    LineBreaks lines = new LineBreaks(margin);
    lines.out.write(keyword);
    lines.write(expression, margin, 1);
    lines.out.write(";");
    lines.out.newLine(margin);
    return lines.out.code();
  }

  /** Tells whether a statement fits one line. */
  static boolean isShort(Expression expression, int margin) {
    return !hasBlock(expression) && margin + onOneLine(expression).length() + 1 <= WIDTH;
  }

  /** An expression on one line. */
  static String onOneLine(Expression... expressions) {
    CodeWriter line = new CodeWriter(0);
    line.write(List.of(expressions));
    return line.plain();
  }

  private static boolean hasBlock(Expression expression) {
    if (expression instanceof Text text) {
      return JavaText.isBlock(text.value());
    }
    for (Expression part : expression.parts()) {
      if (hasBlock(part)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Writes an expression where the line stands.
   *
   * @param indent how far the line is indented
   * @param tail how many characters have to follow on the last line
   */
  private void write(Expression expression, int indent, int tail) {
    if (fits(List.of(expression), tail)) {
      expression.accept(out);
    } else {
      expression.accept(new Broken(indent, tail));
    }
  }

  private boolean fits(List<Expression> expressions, int tail) {
    return expressions.stream().noneMatch(LineBreaks::hasBlock)
        && out.column() + onOneLine(expressions.toArray(Expression[]::new)).length() + tail
            <= WIDTH;
  }

  private void writeCall(Call call, int indent, int tail) {
    out.writeCallee(call);
    out.write("(");
    if (!call.arguments().isEmpty()) {
      out.newLine(indent);
      writeArguments(call.arguments(), indent, tail + 1);
    }
    out.write(")");
  }

  private void writeArguments(List<Expression> arguments, int indent, int tail) {
    if (fits(arguments, tail)) {
      out.write(arguments);
      return;
    }
    Iterator<Expression> rest = arguments.iterator();
    while (rest.hasNext()) {
      Expression argument = rest.next();
      write(argument, indent, rest.hasNext() ? 1 : tail);
      if (rest.hasNext()) {
        out.write(",");
        out.newLine(indent);
      }
    }
  }

  private void writeLink(Call link, int indent, int tail) {
    if (fits(List.of(link), tail)) {
      link.accept(out);
    } else {
      writeCall(link, indent, tail);
    }
  }

  /** Expressions that do not fit their line. */
  private final class Broken implements Expression.Visitor {

    private final int indent;
    private final int tail;

    Broken(int indent, int tail) {
      this.indent = indent;
      this.tail = tail;
    }

    @Override
    public void visitText(Text text) {
      if (JavaText.isBlock(text.value())) {
        write(JavaText.block(text.value()), indent, "");
      } else {
        int width = WIDTH - out.column() - tail;
        // The further pieces stand one step to the right, behind a plus.
        write(JavaText.pieces(text.value(), width, width - STEP - 2), indent + STEP, "+ ");
      }
    }

    private void write(List<String> lines, int furtherIndent, String before) {
      out.write(lines.get(0));
      for (String line : lines.subList(1, lines.size())) {
        // An empty line of a text block is left without blanks.
        out.newLine(line.isEmpty() ? margin : furtherIndent);
        out.write(line.isEmpty() ? "" : before + line);
      }
    }

    @Override
    public void visitWord(Word word) {
      word.accept(out);
    }

    @Override
    public void visitConstant(Constant constant) {
      constant.accept(out);
    }

    @Override
    public void visitCall(Call call) {
      writeCall(call, indent + STEP, tail);
    }

    @Override
    public void visitChain(Chain chain) {
      List<Call> links = new ArrayList<>(chain.links());
      if (chain.first() instanceof Call first) {
        writeLink(first, indent + 2 * STEP, 0);
      } else {
        // A short variable keeps its first call beside it.
        chain.first().accept(out);
        out.write(".");
        boolean alone = links.size() == 1;
        writeLink(links.remove(0), indent + (alone ? STEP : 2 * STEP), alone ? tail : 0);
      }
      Iterator<Call> rest = links.iterator();
      while (rest.hasNext()) {
        Call link = rest.next();
        out.newLine(indent + STEP);
        out.write(".");
        writeLink(link, indent + 2 * STEP, rest.hasNext() ? 0 : tail);
      }
    }
  }
}
