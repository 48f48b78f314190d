package dev.skein.processor.equality;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.skein.operation.Database;
import dev.skein.processor.model.EntityModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** The entities of package {@code corpus}, as they are in source and as classes. */
final class Corpus {

  private static final Path SOURCES = Path.of("src/test/java/dev/skein/processor/corpus");

  private static final List<EntityModel> MODELS = read();

  private Corpus() {}

  /**
   * The databases it is compared on. Of what is in it, Hibernate itself cannot create all on MySQL
   * and MariaDB: these join once the corpus says what stays out of them.
   */
  static List<Database> kinds() {
    return List.of(Database.H2, Database.POSTGRESQL);
  }

  /** The entities that Hibernate can create on a kind of database. */
  static List<EntityModel> models(Database kind) {
    return MODELS.stream().filter(entity -> suits(kind, entity)).toList();
  }

  /** All entities. */
  static List<EntityModel> models() {
    return MODELS;
  }

  static Class<?> classOf(EntityModel entity) {
    String name = entity.className();
    for (int dot = name.length(); dot > 0; dot = name.lastIndexOf('.')) {
      try {
        return Class.forName(name);
      } catch (ClassNotFoundException e) {
        int last = name.lastIndexOf('.');
        name = name.substring(0, last) + "$" + name.substring(last + 1);
      }
    }
    throw new AssertionError(entity.className() + " is not compiled");
  }

  private static boolean suits(Database kind, EntityModel entity) {
    return kind != Database.H2
        || Stream.of(".CrossSchema.", ".EnumByDefinition").noneMatch(entity.className()::contains);
  }

  private static List<EntityModel> read() {
    try (Stream<Path> files = Files.list(SOURCES)) {
      Models read = Models.of(files.sorted().map(Corpus::source).toList());
      assertThat(read.problems().all()).isEmpty();
      return read.entities();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaFileObject source(Path file) {
    try {
      return JavaFileObjects.forResource(file.toUri().toURL());
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }
}
