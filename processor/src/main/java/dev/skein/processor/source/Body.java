package dev.skein.processor.source;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.skein.migration.Operations;
import dev.skein.operation.IrreversibleException;
import dev.skein.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The statements of {@code upgrade} or {@code downgrade}. A method of Java holds 64 KB of bytecode,
 * and a reader less: many statements are divided among private methods, the tables kept together.
 */
final class Body {

  /** Expressions in one method: some 300 columns, or a fifth of what Java allows. */
  private static final int MAX_SIZE = 1500;

  private final String method;
  private final List<List<Statement>> parts;

  private Body(String method, List<List<Statement>> parts) {
    this.method = method;
    this.parts = parts;
  }

  static Body of(String method, List<Operation> operations, Predicate<Operation> gently) {
    return new Body(method, divided(Statement.of(operations, gently)));
  }

  /** A body that says why there is none. */
  static Body irreversible(String method, IrreversibleException reason) {
    return new Body(method, List.of(List.of(Statement.throwing(reason))));
  }

  private static List<List<Statement>> divided(List<Statement> statements) {
    List<List<Statement>> parts = new ArrayList<>();
    long size = 0;
    for (List<Statement> paragraph : paragraphs(statements)) {
      long more = paragraph.stream().mapToLong(Statement::size).sum();
      if (parts.isEmpty() || size + more > MAX_SIZE) {
        parts.add(new ArrayList<>());
        size = 0;
      }
      parts.get(parts.size() - 1).addAll(paragraph);
      size += more;
    }
    return parts;
  }

  /** Statements in a row that are about one thing. */
  private static List<List<Statement>> paragraphs(List<Statement> statements) {
    List<List<Statement>> paragraphs = new ArrayList<>();
    String subject = null;
    for (Statement statement : statements) {
      if (!statement.subject().equals(subject)) {
        paragraphs.add(new ArrayList<>());
        subject = statement.subject();
      }
      paragraphs.get(paragraphs.size() - 1).add(statement);
    }
    return paragraphs;
  }

  Stream<Expression> expressions() {
    return parts.stream().flatMap(List::stream).flatMap(part -> part.expression().all());
  }

  void addTo(TypeSpec.Builder type) {
    MethodSpec.Builder main =
        MethodSpec.methodBuilder(method)
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(Operations.class, "op");
    if (parts.size() > 1) {
      type.addMethod(main.addCode(calls()).build());
      type.addMethods(IntStream.range(0, parts.size()).mapToObj(this::part).toList());
    } else {
      CodeBlock nothing = CodeBlock.of("// nothing to do\n");
      CodeBlock code = parts.stream().map(Body::code).findFirst().orElse(nothing);
      type.addMethod(main.addCode(code).build());
    }
  }

  private CodeBlock calls() {
    CodeBlock.Builder calls = CodeBlock.builder();
    for (int part = 0; part < parts.size(); part++) {
      calls.add("$L(op); // $L\n", partName(part), subjects(parts.get(part)));
    }
    return calls.build();
  }

  private MethodSpec part(int part) {
    return MethodSpec.methodBuilder(partName(part))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(Operations.class, "op")
        .addCode(code(parts.get(part)))
        .build();
  }

  private String partName(int part) {
    return method + "Part" + (part + 1);
  }

  /** From which table to which, in characters that may stand in a comment. */
  private static String subjects(List<Statement> statements) {
    String first = commented(statements.get(0));
    String last = commented(statements.get(statements.size() - 1));
    return first.equals(last) ? first : first + " to " + last;
  }

  private static String commented(Statement statement) {
    String name = statement.subject().isEmpty() ? "SQL" : statement.subject();
    return name.replaceAll("[^A-Za-z0-9_. ]", "");
  }

  private static CodeBlock code(List<Statement> statements) {
    CodeBlock.Builder code = CodeBlock.builder();
    Statement before = null;
    for (Statement statement : statements) {
      if (before != null && beginsParagraph(before, statement)) {
        code.add("\n");
      }
      code.add(LineBreaks.statement(statement.keyword(), statement.expression()));
      before = statement;
    }
    return code.build();
  }

  /** Statements of one line each need no air between them. */
  private static boolean beginsParagraph(Statement before, Statement statement) {
    return !before.subject().equals(statement.subject())
        && !(LineBreaks.isShort(before.expression()) && LineBreaks.isShort(statement.expression()));
  }
}
