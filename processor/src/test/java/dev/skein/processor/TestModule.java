package dev.skein.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A module on disk as Maven lays it out, and the real javac as Maven calls it. */
public final class TestModule {

  /** Where the snapshot is. */
  public static final String SNAPSHOT = "src/main/db/schema.yaml";

  /** Where the migrations are. */
  public static final String MIGRATIONS = "src/main/java/db/migration/";

  static final Instant NOW = Instant.parse("2026-11-22T10:30:00Z");

  private final Path base;
  private final Map<String, String> compilerOptions = new TreeMap<>();
  private final List<String> flags = new ArrayList<>();
  private JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private Instant now = NOW;
  private boolean wrapped;

  public TestModule(Path base) {
    this.base = base;
    compilerOptions.put("-d", "target/classes");
    compilerOptions.put("-s", "target/generated-sources/annotations");
    write("pom.xml", "<project/>\n");
  }

  /** What a compile said and whether it succeeded. */
  public record Result(boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics) {

    /** Each diagnostic as {@code ERROR Order.java:12 text}. */
    public List<String> lines() {
      return diagnostics.stream().map(Result::line).toList();
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
      JavaFileObject source = diagnostic.getSource();
      String file = source == null ? "" : Path.of(source.toUri()).getFileName() + ":";
      String place = source == null ? "" : file + diagnostic.getLineNumber() + " ";
      return diagnostic.getKind() + " " + place + diagnostic.getMessage(Locale.ROOT);
    }
  }

  /** Writes a file, with what is above it. */
  public TestModule write(String path, String text) {
    try {
      Files.createDirectories(path(path).getParent());
      Files.writeString(path(path), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a file. */
  public TestModule delete(String path) {
    try {
      Files.delete(path(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes an option that takes a folder: {@code -d} or {@code -s}. */
  TestModule folder(String option, String path) {
    compilerOptions.put(option, path);
    return this;
  }

  /** Takes such an option away. */
  TestModule without(String option) {
    compilerOptions.remove(option);
    return this;
  }

  /** Adds options to all compiles from now on. */
  public TestModule flags(String... added) {
    flags.addAll(List.of(added));
    return this;
  }

  /** Compiles with another compiler than javac from now on. */
  TestModule with(JavaCompiler other) {
    compiler = other;
    return without("-s").flags("-17");
  }

  /** From now on an IDE stands between the compiler and Skein. */
  TestModule wrapped() {
    wrapped = true;
    return this;
  }

  public TestModule at(String time) {
    now = Instant.parse(time);
    return this;
  }

  public Path path(String path) {
    return base.resolve(path);
  }

  public String read(String path) {
    try {
      return Files.readString(path(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files in a folder and below, by their paths in it. */
  public List<String> files(String folder) {
    if (!Files.isDirectory(path(folder))) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(path(folder))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> path(folder).relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The snapshot, the migrations, and what comes of them. */
  List<String> filesOfSkein() {
    return Stream.of("src", "target")
        .flatMap(folder -> files(folder).stream())
        .filter(file -> file.contains("/db/") || file.contains("schema.yaml"))
        .toList();
  }

  /** Compiles all sources. */
  public Result compile(Processor... others) {
    List<String> sources =
        files("src/main/java").stream()
            .filter(file -> file.endsWith(".java"))
            .map(file -> "src/main/java/" + file)
            .toList();
    return compile(sources, others);
  }

  /** Compiles some sources, the others being on the class path as they were compiled before. */
  Result compile(List<String> sources, Processor... others) {
    List<Processor> processors = new ArrayList<>(List.of(others));
    SkeinProcessor skein = new SkeinProcessor(Clock.fixed(now, ZoneOffset.UTC));
    processors.add(wrapped ? Wrapping.around(skein) : skein);
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
      CompilationTask task =
          compiler.getTask(
              null,
              files,
              diagnostics,
              options(),
              null,
              files.getJavaFileObjectsFromPaths(sources.stream().map(base::resolve).toList()));
      task.setProcessors(processors);
      return new Result(task.call(), diagnostics.getDiagnostics());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> options() throws IOException {
    List<String> options = new ArrayList<>(flags);
    options.add("-cp");
    options.add(
        path("target/classes") + File.pathSeparator + System.getProperty("java.class.path"));
    for (Map.Entry<String, String> option : compilerOptions.entrySet()) {
      Files.createDirectories(path(option.getValue()));
      options.add(option.getKey());
      options.add(path(option.getValue()).toString());
    }
    return options;
  }
}
