package dev.skein.migration;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Source compiled as a strict project would, and loaded. */
final class Compiled {

  private Compiled() {}

  /**
   * Compiles one class with all of lint.
   *
   * @throws AssertionError if javac has anything to say
   */
  static SkeinMigration migration(Path folder, String className, String source) {
    try {
      Path file = folder.resolve(className.substring(className.lastIndexOf('.') + 1) + ".java");
      Files.writeString(file, source);
      compile(folder, file);
      URLClassLoader loader =
          new URLClassLoader(new URL[] {folder.toUri().toURL()}, Compiled.class.getClassLoader());
      return (SkeinMigration) loader.loadClass(className).getDeclaredConstructor().newInstance();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static void compile(Path folder, Path file) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-Xlint:all",
              "-Werror",
              "-Xdoclint:all",
              "-proc:none",
              "--release",
              "17",
              "-encoding",
              "UTF-8",
              "-d",
              folder.toString());
      boolean compiled =
          compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(file)).call();
      if (!compiled) {
        throw new AssertionError(said.toString());
      }
    }
  }
}
