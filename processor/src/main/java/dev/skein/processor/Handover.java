package dev.skein.processor;

import dev.skein.processor.problem.BuildMessages;
import dev.skein.processor.problem.Problems;
import dev.skein.processor.source.Delivery;
import dev.skein.processor.source.MigrationClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/**
 * Lets javac compile the new migration, and writes it where it is committed once the whole compile
 * has succeeded. The copy that javac compiles is removed, or the class would be there twice.
 */
final class Handover {

  private final Delivery delivery;
  private final Filer filer;
  private final ModuleLayout layout;
  private final Reporter reporter;
  private Optional<JavaFileObject> copy = Optional.empty();

  Handover(Delivery delivery, Filer filer, ModuleLayout layout, Reporter reporter) {
    this.delivery = delivery;
    this.filer = filer;
    this.layout = layout;
    this.reporter = reporter;
  }

  /**
   * Hands the migration to javac.
   *
   * @param javac the compile
   * @param sources the names of the classes that are compiled, which may still become more
   * @param entities the entities the migration is made from
   */
  void start(Javac javac, Set<String> sources, List<? extends Element> entities)
      throws IOException {
    if (delivery.migration().isPresent()) {
      MigrationClass migration = delivery.migration().get();
      JavaFileObject file =
          filer.createSourceFile(migration.qualifiedName(), entities.toArray(Element[]::new));
      copy = Optional.of(file);
      try (Writer writer = file.openWriter()) {
        writer.write(migration.javaSource());
      }
      sources.add(migration.qualifiedName());
    }
    javac.task().addTaskListener(new CompilationEnd(sources, this::end));
  }

  private void end(boolean succeeded) {
    Problems problems = new Problems();
    copy.ifPresent(Handover::remove);
    if (!succeeded || !written(problems)) {
      delivery.migration().ifPresent(this::removeClass);
    }
    reporter.report(problems.all());
  }

  private boolean written(Problems problems) {
    try {
      delivery.write();
      delivery
          .migration()
          .map(migration -> layout.migrations().resolve(migration.name().fileName()))
          .map(layout::shown)
          .ifPresent(file -> problems.note(null, BuildMessages.written(file)));
      return true;
    } catch (IOException e) {
      problems.error(null, new Obstacles(layout).met(e));
      return false;
    }
  }

  /** A class without its source would be applied to a database by the next run. */
  private void removeClass(MigrationClass migration) {
    String file = migration.name().className() + ".class";
    try {
      remove(filer.getResource(StandardLocation.CLASS_OUTPUT, layout.packageName(), file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files that the compiler hands out do not let themselves be deleted. */
  private static void remove(FileObject file) {
    try {
      if ("file".equals(file.toUri().getScheme())) {
        Files.deleteIfExists(Path.of(file.toUri()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
