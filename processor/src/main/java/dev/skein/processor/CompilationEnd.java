package dev.skein.processor;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javax.tools.JavaFileObject.Kind;

/**
 * Waits for the end of a compile, and tells whether it succeeded.
 *
 * <p>javac does not say so; but it generates no class after an error, and so not all of them.
 */
final class CompilationEnd implements TaskListener {

  private final Set<String> expected;
  private final Set<String> generated = new HashSet<>();
  private final Consumer<String> atClass;
  private final Consumer<Boolean> atEnd;

  /**
   * A listener for one compile.
   *
   * @param expected the qualified names of the classes it compiles, which may still become more
   * @param atClass is told the qualified name of each class that a source is named after, once its
   *     file is written
   * @param atEnd is told whether the compile succeeded
   */
  CompilationEnd(Set<String> expected, Consumer<String> atClass, Consumer<Boolean> atEnd) {
    this.expected = expected;
    this.atClass = atClass;
    this.atEnd = atEnd;
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.GENERATE) {
      String name = event.getTypeElement().getQualifiedName().toString();
      generated.add(name);
      if (isOfItsOwnSource(event)) {
        atClass.accept(name);
      }
    } else if (event.getKind() == TaskEvent.Kind.COMPILATION) {
      atEnd.accept(generated.containsAll(expected));
    }
  }

  private static boolean isOfItsOwnSource(TaskEvent event) {
    return !event.getTypeElement().getNestingKind().isNested()
        && event.getSourceFile() != null
        && event
            .getSourceFile()
            .isNameCompatible(event.getTypeElement().getSimpleName().toString(), Kind.SOURCE);
  }
}
