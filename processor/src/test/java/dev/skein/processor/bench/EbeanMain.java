package dev.skein.processor.bench;

import dev.skein.testsupport.Cost;
import java.lang.reflect.Method;

/**
 * A process that lets Ebean generate a migration, and tells at its end what it took. Ebean is on
 * the class path of the benchmarks alone, so it is called by its names.
 */
final class EbeanMain {

  private EbeanMain() {}

  /**
   * Generates.
   *
   * @param arguments the folder of the migrations
   */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    System.setProperty("ebean.search.packages", "shop");
    System.setProperty("ddl.migration.name", "change");
    Class<?> type = Class.forName("io.ebean.dbmigration.DbMigration");
    Class<?> platform = Class.forName("io.ebean.annotation.Platform");
    Method postgres = platform.getMethod("valueOf", String.class);
    Object migration = type.getMethod("create").invoke(null);
    type.getMethod("setPlatform", platform).invoke(migration, postgres.invoke(null, "POSTGRES"));
    type.getMethod("setPathToResources", String.class).invoke(migration, arguments[0]);
    if (type.getMethod("generateMigration").invoke(migration) == null) {
      throw new IllegalStateException("Nothing was generated");
    }
    Cost.tell();
    System.exit(0);
  }
}
