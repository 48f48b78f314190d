package dev.skein.testsupport;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The texts in Java sources, as they are when the program runs. */
public final class SourceTexts {

  /** Stands in a text for what is not known before the program runs. */
  public static final char HOLE = '\u0001';

  private SourceTexts() {}

  /**
   * A text in a source.
   *
   * @param file the file
   * @param text a literal, or several joined with what is between them as a hole
   */
  public record Text(String file, String text) {}

  /**
   * All texts in the sources below some folders.
   *
   * @param annotations whether those in annotations count, too
   */
  public static List<Text> below(boolean annotations, List<Path> folders) {
    List<Text> texts = new ArrayList<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      List<Path> sources = new ArrayList<>();
      for (Path folder : folders) {
        sources.addAll(sources(folder));
      }
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      for (CompilationUnitTree unit : task.parse()) {
        String name = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
        new Scanner(name, annotations, texts).scan(unit, null);
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static final class Scanner extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final String file;
    private final boolean annotations;
    private final List<Text> texts;
    private final Map<String, String> constants = new HashMap<>();

    Scanner(String file, boolean annotations, List<Text> texts) {
      this.file = file;
      this.annotations = annotations;
      this.texts = texts;
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree node, @Nullable Void none) {
      return annotations ? super.visitAnnotation(node, null) : null;
    }

    /** A constant is part of the texts that it is joined with. */
    @Override
    public @Nullable Void visitVariable(VariableTree node, @Nullable Void none) {
      StringBuilder joined = new StringBuilder();
      ExpressionTree value = node.getInitializer();
      if (value != null
          && node.getModifiers().getFlags().contains(Modifier.STATIC)
          && join(value, joined)) {
        constants.put(node.getName().toString(), joined.toString());
      }
      return super.visitVariable(node, null);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree node, @Nullable Void none) {
      if (node.getValue() instanceof String text) {
        texts.add(new Text(file, text));
      }
      return null;
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree node, @Nullable Void none) {
      StringBuilder joined = new StringBuilder();
      if (node.getKind() == Tree.Kind.PLUS && join(node, joined)) {
        texts.add(new Text(file, joined.toString()));
        return null;
      }
      return super.visitBinary(node, null);
    }

    /** Whether there is a text in it; what else is joined may have texts of its own. */
    private boolean join(Tree tree, StringBuilder joined) {
      if (tree instanceof ParenthesizedTree within) {
        return join(within.getExpression(), joined);
      }
      if (tree instanceof BinaryTree both && tree.getKind() == Tree.Kind.PLUS) {
        boolean left = join(both.getLeftOperand(), joined);
        return join(both.getRightOperand(), joined) || left;
      }
      if (tree instanceof LiteralTree literal && literal.getValue() != null) {
        joined.append(literal.getValue());
        return literal.getValue() instanceof String;
      }
      if (tree instanceof IdentifierTree name && constants.containsKey(name.getName().toString())) {
        joined.append(constants.get(name.getName().toString()));
        return true;
      }
      joined.append(HOLE);
      scan(tree, null);
      return false;
    }
  }
}
