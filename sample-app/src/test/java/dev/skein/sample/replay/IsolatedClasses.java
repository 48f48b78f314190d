package dev.skein.sample.replay;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/**
 * Loads what a project compiled, with this test's libraries but without the sample's own classes of
 * the same names.
 */
final class IsolatedClasses extends URLClassLoader {

  IsolatedClasses(Path classes) {
    super(new URL[] {url(classes)}, new Libraries());
  }

  Class<?> entity(String simpleName) {
    try {
      return loadClass("dev.skein.sample." + simpleName);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static URL url(Path folder) {
    try {
      return folder.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The test's class path, save the sample's entities and migrations. */
  private static final class Libraries extends ClassLoader {

    Libraries() {
      super(IsolatedClasses.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (hidden(name.replace('.', '/'))) {
        throw new ClassNotFoundException(name);
      }
      return super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(String name) {
      return hidden(name) ? null : super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      return hidden(name) ? Collections.emptyEnumeration() : super.getResources(name);
    }

    private static boolean hidden(String path) {
      return path.startsWith("db/migration") || path.startsWith("dev/skein/sample/");
    }
  }
}
