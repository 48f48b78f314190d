package dev.skein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.migration.Operations;
import dev.skein.migration.SkeinMigration;
import dev.skein.shelf.V20260101000000__Create_books;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Skein finds the migrations that Flyway finds. */
@Tag("flyway")
class MigrationClassesTest {

  @TempDir private Path temporary;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "classpath:dev/skein/shelf",
        "dev/skein/shelf",
        "classpath:/dev/skein/shelf/",
        "classpath:dev/*/shelf",
        "classpath:dev/**/sh?lf",
        "classpath:nowhere",
        "filesystem:nowhere"
      })
  void whereFlywayFindsThem(String location) {
    Configuration configuration = Flyway.configure().dataSource(anyDatabase()).locations(location);

    assertThat(versions(configuration)).isEqualTo(flywaysVersions(configuration));
  }

  @Test
  void inAJar() throws IOException {
    Path jar = temporary.resolve("migrations.jar");
    pack(jar, "dev/skein/shelf");
    try (URLClassLoader loader = new OnlyFrom(jar.toUri().toURL(), getClass().getClassLoader())) {
      Configuration configuration =
          Flyway.configure(loader).dataSource(anyDatabase()).locations("classpath:dev/skein/shelf");

      assertThat(versions(configuration)).hasSize(3).isEqualTo(flywaysVersions(configuration));
    }
  }

  @Test
  void handedOver() {
    Configuration configuration =
        Flyway.configure()
            .skipDefaultResolvers(true)
            .javaMigrations(new V20260101000000__Create_books());

    assertThat(versions(configuration)).containsExactly("20260101000000");
  }

  @Test
  void fromAClassProvider() {
    Configuration configuration =
        Flyway.configure()
            .javaMigrationClassProvider(() -> List.of(V20260101000000__Create_books.class));

    assertThat(versions(configuration)).containsExactly("20260101000000");
  }

  @Test
  void twoOfOneVersion() {
    Configuration configuration =
        Flyway.configure()
            .skipDefaultResolvers(true)
            .javaMigrations(new V1__One(), new V1__Other());

    assertThatThrownBy(() -> MigrationClasses.find(configuration))
        .isInstanceOf(SkeinException.class)
        .hasMessage(
            "[Skein:SameVersion] dev.skein.MigrationClassesTest$V1__One and dev.skein.MigrationClassesTest$V1__Other have the same version. Give one of them a later one.");
  }

  private static List<String> versions(Configuration configuration) {
    return MigrationClasses.find(configuration).keySet().stream()
        .map(MigrationVersion::getVersion)
        .toList();
  }

  private static List<String> flywaysVersions(Configuration configuration) {
    return Arrays.stream(new Flyway(configuration).info().all())
        .map(MigrationInfo::getVersion)
        .map(MigrationVersion::getVersion)
        .toList();
  }

  private static JdbcDataSource anyDatabase() {
    JdbcDataSource dataSource = new JdbcDataSource();
    dataSource.setURL("jdbc:h2:mem:");
    return dataSource;
  }

  private void pack(Path jar, String folder) throws IOException {
    Path classes = Path.of("target/test-classes").resolve(folder);
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        Stream<Path> files = Files.list(classes)) {
      out.putNextEntry(new ZipEntry(folder + "/"));
      for (Path each : files.toList()) {
        out.putNextEntry(new ZipEntry(folder + "/" + each.getFileName()));
        Files.copy(each, out);
      }
    }
  }

  /** Shows the resources of one jar only, so that its folders are not found elsewhere. */
  private static final class OnlyFrom extends URLClassLoader {
    OnlyFrom(URL jar, ClassLoader parent) {
      super(new URL[] {jar}, parent);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      return findResources(name);
    }
  }

  /** One. */
  public static final class V1__One extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {}

    @Override
    public void downgrade(Operations op) {}
  }

  /** Other. */
  public static final class V1__Other extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {}

    @Override
    public void downgrade(Operations op) {}
  }
}
