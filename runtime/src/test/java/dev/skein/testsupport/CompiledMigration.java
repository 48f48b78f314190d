package dev.skein.testsupport;

import dev.skein.migration.SkeinMigration;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The source of a migration, compiled in memory as the strictest of projects would, and loaded. */
public final class CompiledMigration {

  private static final List<String> OPTIONS =
      List.of("-Xlint:all", "-Werror", "-Xdoclint:all,-missing", "-proc:none", "--release", "17");

  private CompiledMigration() {}

  /**
   * Compiles and loads one class.
   *
   * @throws AssertionError if javac has anything to say
   */
  public static SkeinMigration of(String className, String source) {
    return all(Map.of(className, source)).get(0);
  }

  /**
   * Compiles classes at once, which is much faster than one by one, and loads them.
   *
   * @param sources the source of each class by the class's name
   * @return the migrations in the order of the map
   * @throws AssertionError if javac has anything to say
   */
  public static List<SkeinMigration> all(Map<String, String> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (Memory memory = new Memory(compiler.getStandardFileManager(null, null, null))) {
      List<Source> files = new ArrayList<>();
      sources.forEach((className, source) -> files.add(new Source(className, source)));
      if (!compiler.getTask(said, memory, null, OPTIONS, null, files).call()) {
        throw new AssertionError(said + String.join("\n", sources.values()));
      }
      ClassLoader loader = new Loader(memory.classes);
      return sources.keySet().stream().map(className -> instance(loader, className)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SkeinMigration instance(ClassLoader loader, String className) {
    try {
      return (SkeinMigration) loader.loadClass(className).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String className, String text) {
      super(URI.create("memory:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

    Memory(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
        @Override
        public OutputStream openOutputStream() {
          return classes.computeIfAbsent(className, name -> new ByteArrayOutputStream());
        }
      };
    }
  }

  private static final class Loader extends ClassLoader {

    private final Map<String, ByteArrayOutputStream> classes;

    Loader(Map<String, ByteArrayOutputStream> classes) {
      super(CompiledMigration.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      ByteArrayOutputStream bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes.toByteArray(), 0, bytes.size());
    }
  }
}
