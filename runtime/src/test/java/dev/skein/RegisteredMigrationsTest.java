package dev.skein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.operation.Database;
import dev.skein.shelf.V20260101000000__Create_books;
import dev.skein.shelf.V20260102000000__Add_pages_to_books;
import dev.skein.shelf.V20260103000000__Create_loans;
import dev.skein.testsupport.TestDatabase;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of migrations that a native image has instead of a class path. */
@Tag("flyway")
class RegisteredMigrationsTest {

  private static final String NATIVE_IMAGE = "org.graalvm.nativeimage.imagecode";

  @TempDir private Path classes;

  @Test
  void theListIsAllThatFlywayNeeds() throws IOException {
    register();
    try (TestDatabase database = TestDatabase.fresh(Database.H2);
        URLClassLoader loader = loader()) {
      RegisteredMigrations migrations = RegisteredMigrations.of(loader);

      assertThat(migrations.getClasses())
          .containsExactly(
              V20260101000000__Create_books.class,
              V20260102000000__Add_pages_to_books.class,
              V20260103000000__Create_loans.class);
      Flyway flyway =
          Flyway.configure()
              .dataSource(database.dataSource())
              .javaMigrationClassProvider(migrations)
              .load();
      assertThat(flyway.migrate().migrationsExecuted).isEqualTo(3);
      assertThat(Skein.with(flyway).downgrade("base")).hasSize(3);
    }
  }

  @Test
  void anImageUsesItByItself() throws IOException {
    register();
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (TestDatabase database = TestDatabase.fresh(Database.H2);
        URLClassLoader loader = loader()) {
      Thread.currentThread().setContextClassLoader(loader);
      System.setProperty(NATIVE_IMAGE, "runtime");

      assertThat(Skein.of(database.dataSource()).upgrade()).hasSize(3);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
      System.clearProperty(NATIVE_IMAGE);
    }
  }

  @Test
  void theFiles() throws IOException {
    Path list = register();

    assertThat(list)
        .hasContent(
            """
            location classpath:dev/skein/shelf
            class dev.skein.shelf.V20260101000000__Create_books
            class dev.skein.shelf.V20260102000000__Add_pages_to_books
            class dev.skein.shelf.V20260103000000__Create_loans
            """);
    Path forGraal = classes.resolve("META-INF/native-image/dev.skein/migrations");
    assertThat(forGraal.resolve("reflect-config.json"))
        .hasContent(
            """
            [
              {"name": "dev.skein.shelf.V20260101000000__Create_books", "methods": [{"name": "<init>", "parameterTypes": []}]},
              {"name": "dev.skein.shelf.V20260102000000__Add_pages_to_books", "methods": [{"name": "<init>", "parameterTypes": []}]},
              {"name": "dev.skein.shelf.V20260103000000__Create_loans", "methods": [{"name": "<init>", "parameterTypes": []}]}
            ]
            """);
    assertThat(forGraal.resolve("resource-config.json"))
        .hasContent(
            "{\"resources\": {\"includes\": [{\"pattern\": \"\\\\QMETA-INF/skein/migrations\\\\E\"}]}}");
  }

  @Test
  void anOldListHidesNothing() throws IOException {
    Path list = register();
    Files.writeString(
        list,
        Files.readString(list)
            .replace("class dev.skein.shelf.V20260102000000__Add_pages_to_books\n", ""));
    try (URLClassLoader loader = loader()) {
      assertThatThrownBy(() -> RegisteredMigrations.of(loader))
          .hasMessage(
              "[Skein:StaleRegistry] META-INF/skein/migrations is older than the classes: dev.skein.shelf.V20260102000000__Add_pages_to_books is not in it. Write it after each compile, with the command registry.");
    }
  }

  @Test
  void aClassThatIsGone() throws IOException {
    Path list = register();
    Files.writeString(list, Files.readString(list) + "class dev.skein.shelf.V1__Gone\n");
    try (URLClassLoader loader = loader()) {
      assertThatThrownBy(() -> RegisteredMigrations.of(loader))
          .hasMessage(
              "[Skein:StaleRegistry] META-INF/skein/migrations is older than the classes: dev.skein.shelf.V1__Gone is no migration there. Write it after each compile, with the command registry.");
    }
  }

  @Test
  void noListAtAll() throws IOException {
    try (URLClassLoader loader = loader()) {
      assertThatThrownBy(() -> RegisteredMigrations.of(loader))
          .hasMessage(
              "[Skein:NoRegistry] There is no META-INF/skein/migrations on the class path. Write it after the compile, with the command registry.");
    }
  }

  @Test
  void aListThatIsNoFile() throws IOException {
    Path file = Files.createFile(classes.resolve("file"));

    // The system's own words differ.
    assertThatThrownBy(() -> shelf().register(file))
        .extracting(
            failure -> String.valueOf(failure.getMessage()).replaceFirst(": .*[.] ", ": no. "))
        .isEqualTo(
            "[Skein:UnwritableRegistry] The list of migrations cannot be written into "
                + file
                + ": no. Name the folder of the compiled classes.");
  }

  @Test
  void aClassPathThatCannotBeRead() {
    ClassLoader closed =
        new ClassLoader(null) {
          @Override
          public Enumeration<URL> getResources(String name) throws IOException {
            throw new IOException("closed");
          }
        };

    assertThatThrownBy(() -> RegisteredMigrations.of(closed))
        .hasMessage(
            "[Skein:NoRegistry] META-INF/skein/migrations cannot be read: closed. Write it anew, with the command registry.");
  }

  private Path register() {
    return shelf().register(classes);
  }

  private static Skein shelf() {
    return Skein.with(Flyway.configure().locations("classpath:dev/skein/shelf"));
  }

  private URLClassLoader loader() throws MalformedURLException {
    return new URLClassLoader(new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
  }
}
