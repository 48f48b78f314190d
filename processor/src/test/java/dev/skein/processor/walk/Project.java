package dev.skein.processor.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.migration.SkeinMigration;
import dev.skein.processor.TestModule;
import dev.skein.processor.TestModule.Result;
import dev.skein.processor.walk.Edit.Outcome;
import dev.skein.snapshot.Snapshot;
import dev.skein.snapshot.SnapshotReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The module that the model lives in. */
final class Project {

  private static final String SOURCES = "src/main/java/";
  private static final String CLASSES = "target/classes/";
  private static final Pattern WARNING = Pattern.compile("WARNING .*?\\[Skein:(\\w+)]");

  private final TestModule module;

  Project(Path folder) {
    this.module = new TestModule(folder);
  }

  /** Compiles the model after a change; the migration that came of it. */
  Optional<SkeinMigration> takes(Edit edit) {
    List<String> before = module.files(TestModule.MIGRATIONS);
    Result result = compile(edit.after());
    assertThat(result.success()).as("%s: %s", edit.told(), result.lines()).isTrue();
    assertThat(warnings(result))
        .as("%s: warnings in %s", edit.told(), result.lines())
        .isEqualTo(edit.warnings());
    List<String> added =
        module.files(TestModule.MIGRATIONS).stream()
            .filter(file -> !before.contains(file))
            .toList();
    assertThat(added)
        .as("%s: new migrations", edit.told())
        .hasSizeLessThanOrEqualTo(edit.is(Outcome.SILENT) ? 0 : 1);
    return added.stream().findFirst().map(file -> migration(file.replace(".java", "")));
  }

  /** Compiles the model after a change that is refused. */
  void refuses(Edit edit) {
    Map<String, String> before = written();
    Result result = compile(edit.after());
    assertThat(result.lines())
        .as(edit.told())
        .anyMatch(line -> line.startsWith("ERROR") && line.contains(edit.refusal()));
    assertThat(written()).as("%s: what is written", edit.told()).isEqualTo(before);
  }

  /** Whether a further compile has nothing to write. */
  boolean isUpToDate(Model model) {
    Map<String, String> before = written();
    return compile(model.settled()).success() && written().equals(before);
  }

  Snapshot snapshot() {
    return SnapshotReader.read(module.path(TestModule.SNAPSHOT), "the snapshot");
  }

  Path snapshotFile() {
    return module.path(TestModule.SNAPSHOT);
  }

  /** The classes of the entities, as the last compile left them. */
  List<Class<?>> entities(Model model) {
    ClassLoader loader = loader();
    return model.entities().stream()
        .<Class<?>>map(entity -> load(loader, JavaSources.className(entity)))
        .toList();
  }

  /** Loads what the last compile left. */
  ClassLoader loader() {
    try {
      return new URLClassLoader(
          new URL[] {module.path(CLASSES).toUri().toURL()}, Project.class.getClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Result compile(Model model) {
    empty(SOURCES + JavaSources.ROOT);
    empty(CLASSES + JavaSources.ROOT);
    JavaSources.of(model)
        .forEach((name, text) -> module.write(SOURCES + name.replace('.', '/') + ".java", text));
    return module.compile();
  }

  private void empty(String folder) {
    module.files(folder).forEach(file -> module.delete(folder + "/" + file));
  }

  private static Set<String> warnings(Result result) {
    return result.lines().stream()
        .map(WARNING::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  private Map<String, String> written() {
    Map<String, String> written = new TreeMap<>();
    for (String file : module.files("src/main")) {
      if (!file.contains(JavaSources.ROOT)) {
        written.put(file, module.read("src/main/" + file));
      }
    }
    return written;
  }

  private SkeinMigration migration(String name) {
    try {
      return (SkeinMigration)
          load(loader(), "db.migration." + name).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static Class<?> load(ClassLoader loader, String name) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(name + " is not compiled", e);
    }
  }
}
