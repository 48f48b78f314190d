package dev.skein.processor;

import dev.skein.processor.delivery.Delivery;
import dev.skein.processor.delivery.Unsettled;
import dev.skein.processor.problem.BuildMessages;
import dev.skein.processor.problem.DraftMessages;
import dev.skein.processor.problem.Problems;
import dev.skein.processor.source.MigrationFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;

/**
 * Lets javac compile the new migrations, and writes them where they are committed once the whole
 * compile has succeeded. The copies that javac compiles are removed, or the classes would be there
 * twice; and so are the classes of migrations that are not there, whoever left them.
 */
final class Handover {

  private final Optional<Delivery> delivery;
  private final ModuleLayout layout;
  private final ClassFiles classes;
  private final Reporter reporter;
  private final Seen seen;
  private final Unsettled unsettled;
  private final Set<String> concerned;

  /**
   * The end of a compile.
   *
   * @param delivery what is to be written, if anything
   * @param seen what that was decided on
   * @param left the simple names of the migrations that a killed compile left unsettled
   */
  Handover(
      Optional<Delivery> delivery,
      Seen seen,
      Set<String> left,
      ModuleLayout layout,
      ClassFiles classes,
      Reporter reporter) {
    this.delivery = delivery;
    this.seen = seen;
    this.layout = layout;
    this.classes = classes;
    this.reporter = reporter;
    this.unsettled = new Unsettled(layout.files());
    this.concerned = new TreeSet<>(left);
    delivery.ifPresent(it -> concerned.addAll(it.classNames()));
  }

  /**
   * Hands the migrations to javac.
   *
   * @param javac the compile
   * @param filer where javac takes sources
   * @param sources the names of the classes that are compiled, which may still become more
   * @param entities the entities the migrations are made from
   */
  void start(Javac javac, Filer filer, Set<String> sources, List<? extends Element> entities)
      throws IOException {
    unsettled.begin(concerned);
    for (MigrationFile migration : delivery.map(Delivery::migrations).orElse(List.of())) {
      try (Writer writer =
          filer
              .createSourceFile(migration.qualifiedName(), entities.toArray(Element[]::new))
              .openWriter()) {
        writer.write(migration.text());
      }
      sources.add(migration.qualifiedName());
    }
    javac.task().addTaskListener(new CompilationEnd(sources, this::putAside, this::end));
  }

  /**
   * The first one goes at once: if it waited for the last, a build killed between them would have
   * all of its classes and no migration.
   */
  private void putAside(String className) {
    if (!concerned.contains(className.substring(className.lastIndexOf('.') + 1))) {
      classes.putAside(className);
    }
  }

  private void end(boolean succeeded) {
    Problems problems = new Problems();
    try {
      classes.removeCopies(concerned);
      if (succeeded) {
        delivery.ifPresent(it -> write(it, problems));
      }
      classes.removeStale(concerned);
    } finally {
      classes.bringBack();
    }
    try {
      unsettled.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    reporter.report(problems.all());
  }

  private void write(Delivery written, Problems problems) {
    try {
      if (seen.holdsFor(written)) {
        written.write();
        tell(written, problems);
      } else {
        problems.error(null, DraftMessages.changedMeanwhile());
      }
    } catch (IOException e) {
      problems.error(null, new Obstacles(layout).met(e));
    }
  }

  private void tell(Delivery written, Problems problems) {
    List<String> files =
        written.migrations().stream()
            .map(migration -> layout.files().migration(migration.fileName()))
            .map(layout::shown)
            .toList();
    List<String> drafts = written.replacedClasses();
    if (drafts.isEmpty()) {
      files.forEach(file -> problems.note(null, BuildMessages.written(file)));
    } else {
      String aside = layout.shownReplaced();
      problems.note(
          null,
          files.isEmpty()
              ? DraftMessages.removed(drafts, aside)
              : DraftMessages.rewritten(drafts, files, aside));
    }
  }
}
