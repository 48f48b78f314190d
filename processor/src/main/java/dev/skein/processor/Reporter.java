package dev.skein.processor;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.skein.processor.entity.PlaceFinder;
import dev.skein.processor.entity.PlaceFinder.Found;
import dev.skein.processor.problem.Problem;
import dev.skein.processor.problem.Problem.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** Hands problems to the compiler, in the order of the source. */
final class Reporter {

  private final Messager messager;
  private final PlaceFinder places;
  private final Optional<Trees> trees;

  Reporter(Messager messager, PlaceFinder places, Optional<Trees> trees) {
    this.messager = messager;
    this.places = places;
    this.trees = trees;
  }

  /** A problem that is found in the source; what has no place comes first. */
  private record Located(Problem problem, @Nullable Found found, String file, long position) {
    static final Comparator<Located> IN_SOURCE_ORDER =
        Comparator.comparing(Located::file).thenComparingLong(Located::position);
  }

  void report(List<Problem> problems) {
    problems.stream().map(this::locate).sorted(Located.IN_SOURCE_ORDER).forEach(this::print);
  }

  private Located locate(Problem problem) {
    Optional<Found> found = Optional.ofNullable(problem.place()).flatMap(places::find);
    Optional<TreePath> path = found.flatMap(this::path);
    return new Located(
        problem,
        found.orElse(null),
        path.map(Reporter::file).orElse(""),
        path.map(this::position).orElse(0L));
  }

  private Optional<TreePath> path(Found found) {
    return trees.flatMap(
        known ->
            Optional.ofNullable(known.getPath(found.element(), found.annotation(), found.value())));
  }

  private static String file(TreePath path) {
    return path.getCompilationUnit().getSourceFile().toUri().toString();
  }

  private long position(TreePath path) {
    Tree tree = path.getLeaf();
    return trees
        .map(known -> known.getSourcePositions().getStartPosition(path.getCompilationUnit(), tree))
        .orElse(0L);
  }

  private void print(Located located) {
    String text = located.problem().message().toString();
    Kind kind = kind(located.problem().severity());
    Found found = located.found();
    if (found == null) {
      messager.printMessage(kind, text);
    } else {
      messager.printMessage(kind, text, found.element(), found.annotation(), found.value());
    }
  }

  private static Kind kind(Severity severity) {
    return switch (severity) {
      case ERROR -> Kind.ERROR;
      case WARNING -> Kind.WARNING;
      case NOTE -> Kind.NOTE;
    };
  }
}
