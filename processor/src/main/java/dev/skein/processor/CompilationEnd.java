package dev.skein.processor;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Waits for the end of a compile, and tells whether it succeeded.
 *
 * <p>javac does not say so; but it generates no class after an error, and so not all of them.
 */
final class CompilationEnd implements TaskListener {

  private final Set<String> expected;
  private final Set<String> generated = new HashSet<>();
  private final Consumer<Boolean> atEnd;

  /**
   * A listener for one compile.
   *
   * @param expected the qualified names of the classes it compiles, which may still become more
   * @param atEnd is told whether the compile succeeded
   */
  CompilationEnd(Set<String> expected, Consumer<Boolean> atEnd) {
    this.expected = expected;
    this.atEnd = atEnd;
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.GENERATE) {
      generated.add(event.getTypeElement().getQualifiedName().toString());
    } else if (event.getKind() == TaskEvent.Kind.COMPILATION) {
      atEnd.accept(generated.containsAll(expected));
    }
  }
}
