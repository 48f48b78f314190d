package dev.skein.processor.source;

import com.palantir.javapoet.CodeBlock;
import dev.skein.processor.source.Expression.Call;
import dev.skein.processor.source.Expression.Chain;
import dev.skein.processor.source.Expression.Constant;
import dev.skein.processor.source.Expression.Text;
import dev.skein.processor.source.Expression.Word;
import java.util.ArrayList;
import java.util.List;

/** Writes the code of a method and knows how far its line has come. */
final class CodeWriter implements Expression.Visitor {

  /** Texts and classes: most writers are only asked how long a line would be. */
  private final List<Object> pieces = new ArrayList<>();

  private final StringBuilder plain = new StringBuilder();
  private final int margin;
  private int column;

  /**
   * A writer at the beginning of a line.
   *
   * @param margin where the body of the method stands; JavaPoet puts these blanks before each line
   */
  CodeWriter(int margin) {
    this.margin = margin;
    this.column = margin;
  }

  /** What is written so far, with the imports it needs. */
  CodeBlock code() {
    CodeBlock.Builder code = CodeBlock.builder();
    pieces.forEach(piece -> code.add(piece instanceof Class ? "$T" : "$L", piece));
    return code.build();
  }

  /** What is written so far, its classes by their simple names. */
  String plain() {
    return plain.toString();
  }

  int column() {
    return column;
  }

  /** Writes text that holds no line break. */
  void write(String text) {
    if (!text.isEmpty()) {
      pieces.add(text);
      plain.append(text);
      column += text.length();
    }
  }

  private void write(Class<?> type) {
    pieces.add(type);
    plain.append(type.getSimpleName());
    column += type.getSimpleName().length();
  }

  void newLine(int indent) {
    pieces.add("\n");
    plain.append('\n');
    column = margin;
    write(" ".repeat(indent - margin));
  }

  /** Writes expressions on the line, with commas between them. */
  void write(List<Expression> expressions) {
    String separator = "";
    for (Expression expression : expressions) {
      write(separator);
      expression.accept(this);
      separator = ", ";
    }
  }

  /** Writes what stands before the parentheses of a call. */
  void writeCallee(Call call) {
    Class<?> owner = call.owner();
    if (owner != null && call.method().equals(Call.NEW)) {
      write("new ");
      write(owner);
      return;
    }
    if (owner != null && !call.isStatic()) {
      write(owner);
      write(".");
    }
    write(call.method());
  }

  @Override
  public void visitText(Text text) {
    write(JavaText.literal(text.value()));
  }

  @Override
  public void visitWord(Word word) {
    write(word.text());
  }

  @Override
  public void visitConstant(Constant constant) {
    if (!constant.isStatic()) {
      write(constant.owner());
      write(".");
    }
    write(constant.name());
  }

  @Override
  public void visitCall(Call call) {
    writeCallee(call);
    write("(");
    write(call.arguments());
    write(")");
  }

  @Override
  public void visitChain(Chain chain) {
    chain.first().accept(this);
    for (Call link : chain.links()) {
      write(".");
      link.accept(this);
    }
  }
}
