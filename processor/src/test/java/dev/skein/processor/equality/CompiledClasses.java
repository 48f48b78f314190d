package dev.skein.processor.equality;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;

/** The classes of a compilation, to be loaded as often as there are two of one name. */
public final class CompiledClasses extends ClassLoader {

  private final Map<String, JavaFileObject> files = new HashMap<>();

  private CompiledClasses() {
    super(CompiledClasses.class.getClassLoader());
  }

  static CompiledClasses of(Compilation compilation) {
    CompiledClasses classes = new CompiledClasses();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == Kind.CLASS) {
        String path = file.getName().replaceFirst("^/CLASS_OUTPUT/", "");
        classes.files.put(path, file);
      }
    }
    return classes;
  }

  /** The class of that canonical name. */
  public Class<?> named(String name) {
    String binary = name;
    while (!files.containsKey(path(binary)) && binary.contains(".")) {
      int last = binary.lastIndexOf('.');
      binary = binary.substring(0, last) + "$" + binary.substring(last + 1);
    }
    try {
      return loadClass(binary);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(name + " is not compiled", e);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    JavaFileObject file = files.get(path(name));
    if (file == null) {
      throw new ClassNotFoundException(name);
    }
    byte[] bytes = bytes(file);
    return defineClass(name, bytes, 0, bytes.length);
  }

  private static byte[] bytes(JavaFileObject file) {
    try (InputStream stream = file.openInputStream()) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String path(String binaryName) {
    return binaryName.replace('.', '/') + ".class";
  }
}
