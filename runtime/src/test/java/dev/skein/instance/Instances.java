package dev.skein.instance;

import dev.skein.instance.Order.Way;
import dev.skein.operation.Database;
import dev.skein.testsupport.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** Starts instances. */
public final class Instances {

  private final InstanceJvm jvm;

  private Instances(InstanceJvm jvm) {
    this.jvm = jvm;
  }

  /** For a few instances. */
  public static Instances few() {
    return new Instances(InstanceJvm.plain());
  }

  /**
   * For many: their JVMs share an archive of the classes, which costs as much to make as some of
   * them do to start without it.
   *
   * @param folder where it is, as long as instances are started
   * @param databases which databases they are told to work on
   * @param migrations the migrations they are told to run
   */
  public static Instances many(Path folder, Collection<Database> databases, String migrations) {
    InstanceJvm jarred = InstanceJvm.jarred(folder);
    Path archive = folder.resolve("classes.jsa");
    train(jarred.with("-XX:ArchiveClassesAtExit=" + archive), databases, migrations);
    if (!Files.exists(archive)) {
      throw new IllegalStateException("The JVM archived no classes");
    }
    return new Instances(jarred.with("-XX:SharedArchiveFile=" + archive));
  }

  private static void train(InstanceJvm jvm, Collection<Database> databases, String migrations) {
    Instance instance = new Instance(jvm);
    for (Database kind : databases) {
      try (TestDatabase database = TestDatabase.fresh(kind)) {
        Order order = Order.of(Way.FLYWAY, database, migrations, "head");
        instance.orFail(order);
        instance.orFail(order.to(Way.DOWNGRADE, "base"));
        instance.orFail(order.to(Way.UPGRADE, "head"));
      }
    }
    instance.end();
  }

  /** Starts one. */
  public Instance start() {
    return new Instance(jvm);
  }
}
