package dev.skein.bench;

import dev.skein.Skein;
import dev.skein.dialect.Dialects;
import dev.skein.execution.Act;
import dev.skein.execution.Acts;
import dev.skein.execution.Direction;
import dev.skein.execution.MigrationException;
import dev.skein.migration.Recording;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.Database;
import dev.skein.stored.StoredSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.flywaydb.core.Flyway;

/**
 * Migrations in a folder that goes onto a class path, once as classes of Skein and once as Flyway's
 * SQL, with the same statements.
 *
 * @param classes where the classes are, and the list of them
 * @param sql where the SQL is
 */
record Project(Path classes, Map<Database, Path> sql) {

  /**
   * Writes it.
   *
   * @param folder where
   * @param sources the sources of the migrations by the names of their classes, in order
   */
  static Project in(Path folder, Map<String, String> sources, List<Database> databases) {
    try {
      Path classes = compile(folder, sources);
      Map<Database, Path> sql =
          databases.stream()
              .collect(
                  Collectors.toMap(
                      database -> database, database -> folder.resolve("sql-" + database)));
      try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
        Skein.with(Flyway.configure(loader)).register(classes);
        for (String name : sources.keySet()) {
          var migration =
              (SkeinMigration)
                  loader.loadClass("db.migration." + name).getConstructor().newInstance();
          for (Map.Entry<Database, Path> root : sql.entrySet()) {
            write(root.getValue(), name + ".sql", sql(migration, root.getKey()));
          }
        }
      }
      return new Project(classes, sql);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException | MigrationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path compile(Path folder, Map<String, String> sources) throws IOException {
    Path classes = folder.resolve("classes");
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "--release", "17"));
    arguments.addAll(List.of("-d", classes.toString()));
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve("java/db/migration/" + source.getKey() + ".java");
      Files.createDirectories(file.getParent());
      arguments.add(Files.writeString(file, source.getValue()).toString());
    }
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    if (status != 0) {
      throw new IllegalStateException("The migrations do not compile");
    }
    return classes;
  }

  private static String sql(SkeinMigration migration, Database database) throws MigrationException {
    return Acts.of(
            Recording.of(migration, Direction.UPGRADE), Dialects.of(database), StoredSchema.empty())
        .all()
        .stream()
        .map(Act::text)
        .collect(Collectors.joining(";\n\n", "", ";\n"));
  }

  private static void write(Path root, String name, String text) throws IOException {
    Path file = root.resolve("db/migration/" + name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
