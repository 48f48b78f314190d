package dev.skein.processor.source;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.skein.migration.Operations;
import dev.skein.operation.IrreversibleException;
import dev.skein.operation.Operation;
import dev.skein.processor.source.Expression.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The statements of {@code upgrade} or {@code downgrade}. A method of Java holds 64 KB of bytecode,
 * and a reader less: many statements are divided among private methods, the tables kept together. A
 * class holds 65,535 constants, of which a text is two: very many statements are divided among
 * nested classes.
 */
final class Body {

  /** Expressions in one method: some 300 columns, or a fifth of what Java allows. */
  private static final int MAX_SIZE = 1500;

  /** Expressions in one class, of which not all are texts. */
  private static final int MAX_CLASS_SIZE = 20_000;

  /** Texts in a class without nested ones. */
  private static final int MAX_TEXTS = 25_000;

  /** Where the body of a method stands, and that of a method in a nested class. */
  private static final int MARGIN = 4;

  private static final int NESTED_MARGIN = 6;

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

  /** Whether the constants of some bodies are too many for one class. */
  static boolean areTooLarge(Body... bodies) {
    Set<String> texts = new HashSet<>();
    for (Body body : bodies) {
      body.expressions()
          .forEach(
              expression -> {
                if (expression instanceof Text text) {
                  texts.add(text.value());
                }
              });
    }
    return texts.size() > MAX_TEXTS;
  }

  /**
   * Adds the method, and what it is divided into.
   *
   * @param nested whether that goes to nested classes
   */
  void addTo(TypeSpec.Builder type, boolean nested) {
    MethodSpec.Builder main =
        MethodSpec.methodBuilder(method)
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(Operations.class, "op");
    if (parts.size() > 1 && nested) {
      addNested(type, main);
    } else if (parts.size() > 1) {
      CodeBlock.Builder calls = CodeBlock.builder();
      List<MethodSpec> methods = new ArrayList<>();
      for (List<Statement> part : parts) {
        String name = method + "Part" + (methods.size() + 1);
        calls.add(call(name, part));
        methods.add(part(name, part, MARGIN).addModifiers(Modifier.PRIVATE).build());
      }
      type.addMethod(main.addCode(calls.build()).build());
      type.addMethods(methods);
    } else {
      CodeBlock nothing = CodeBlock.of("// nothing to do\n");
      CodeBlock code = parts.stream().map(part -> code(part, MARGIN)).findFirst().orElse(nothing);
      type.addMethod(main.addCode(code).build());
    }
  }

  private void addNested(TypeSpec.Builder type, MethodSpec.Builder main) {
    List<TypeSpec.Builder> classes = new ArrayList<>();
    int number = 0;
    long size = 0;
    for (List<Statement> part : parts) {
      long more = part.stream().mapToLong(Statement::size).sum();
      if (classes.isEmpty() || size + more > MAX_CLASS_SIZE) {
        classes.add(nested(className(classes.size() + 1)));
        size = 0;
      }
      number++;
      size += more;
      String name = "part" + number;
      main.addCode(call(className(classes.size()) + "." + name, part));
      classes.get(classes.size() - 1).addMethod(part(name, part, NESTED_MARGIN).build());
    }
    type.addMethod(main.build());
    classes.forEach(each -> type.addType(each.build()));
  }

  private String className(int number) {
    return Character.toUpperCase(method.charAt(0)) + method.substring(1) + number;
  }

  private TypeSpec.Builder nested(String name) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("$L", "A part of " + method + ": one class has no room for so many constants.");
  }

  private static CodeBlock call(String name, List<Statement> part) {
    return CodeBlock.of("$L(op); // $L\n", name, subjects(part));
  }

  private static MethodSpec.Builder part(String name, List<Statement> statements, int margin) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.STATIC)
        .addParameter(Operations.class, "op")
        .addCode(code(statements, margin));
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

  private static CodeBlock code(List<Statement> statements, int margin) {
    CodeBlock.Builder code = CodeBlock.builder();
    Statement before = null;
    for (Statement statement : statements) {
      if (before != null && beginsParagraph(before, statement, margin)) {
        code.add("\n");
      }
      code.add(LineBreaks.statement(statement.keyword(), statement.expression(), margin));
      before = statement;
    }
    return code.build();
  }

  /** Statements of one line each need no air between them. */
  private static boolean beginsParagraph(Statement before, Statement statement, int margin) {
    return !before.subject().equals(statement.subject())
        && !(LineBreaks.isShort(before.expression(), margin)
            && LineBreaks.isShort(statement.expression(), margin));
  }
}
