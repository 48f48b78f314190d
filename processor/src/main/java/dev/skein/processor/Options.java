package dev.skein.processor;

import dev.skein.operation.Database;
import dev.skein.processor.diff.DataLoss;
import dev.skein.processor.lint.Level;
import dev.skein.processor.lint.Server;
import dev.skein.processor.mapping.JpaNaming;
import dev.skein.processor.mapping.Naming;
import dev.skein.processor.mapping.SpringNaming;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the user chose with {@code -Askein.…}.
 *
 * @param mode what to do
 * @param message the description of the migration, if it is given
 * @param naming where the names of tables and columns come from
 * @param foreignKeyIndexes whether each foreign key gets an index
 * @param beanValidation whether constraints of {@code jakarta.validation} shape the columns
 * @param dataLoss what to say when a change loses data
 * @param servers the databases the project runs on, empty if none is named
 * @param lint how gravely to tell what a change does to a database in use
 * @param accepted the codes of what need not be told anywhere
 * @param packages packages in dependency jars whose entities belong to the schema
 * @param split what is divided into several migrations
 * @param online whether tables that are there are changed gently
 * @param places where the files are
 */
record Options(
    Mode mode,
    Optional<String> message,
    NamingRules naming,
    boolean foreignKeyIndexes,
    boolean beanValidation,
    DataLoss dataLoss,
    List<Server> servers,
    Level lint,
    Set<String> accepted,
    List<String> packages,
    Split split,
    boolean online,
    Places places) {
  Options {
    servers = List.copyOf(servers);
    accepted = Set.copyOf(accepted);
    packages = List.copyOf(packages);
  }

  /** The databases the project runs on, in whatever version. */
  Set<Database> databases() {
    return servers.stream().map(Server::database).collect(Collectors.toSet());
  }

  /** What Skein does in a compile. */
  enum Mode {
    /** Writes the migration and the snapshot. */
    GENERATE,
    /** Writes nothing, and fails the compile if there were something to write. */
    CHECK,
    /** Does nothing at all. */
    OFF
  }

  /** What is divided into several migrations. */
  enum Split {
    /** Nothing: one change is one migration. */
    NONE,
    /** A change of several tables: one migration for each. */
    TABLE
  }

  /** Whose rules make the names of tables and columns. */
  enum NamingRules {
    JPA,
    SPRING;

    Naming naming() {
      return this == JPA ? new JpaNaming() : new SpringNaming();
    }
  }

  /**
   * Where the files are, as far as it is said; paths may be relative to the base directory.
   *
   * @param baseDirectory the module's base directory
   * @param snapshot the snapshot
   * @param migrations the folder of the migrations
   * @param packageName the package of the migrations
   */
  record Places(
      Optional<String> baseDirectory,
      Optional<String> snapshot,
      Optional<String> migrations,
      Optional<String> packageName) {}
}
