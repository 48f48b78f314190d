package dev.skein.journal;

import static dev.skein.migration.ColumnOptions.backfill;
import static dev.skein.migration.ColumnOptions.notNull;
import static dev.skein.migration.ColumnTypes.bigint;
import static dev.skein.migration.ColumnTypes.integer;
import static dev.skein.migration.ColumnTypes.varchar;
import static dev.skein.migration.ForeignKeys.references;

import dev.skein.migration.Operations;
import dev.skein.migration.SkeinMigration;
import dev.skein.operation.IrreversibleException;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Migrations of which a part fails, and how they were edited since. */
final class Nests {

  private Nests() {}

  /** Nest. */
  public static final class V2__Nest extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("nests").column("id", bigint(), notNull());
      op.insert("nests").columns("id").row(1);
      op.execute("insert into eggs (id) values (1)");
      op.addColumn("birds", "nest", bigint());
      op.createIndex("ix_birds_nest", "birds", "nest");
    }

    @Override
    public void downgrade(Operations op) {
      op.dropIndex("ix_birds_nest", "birds");
      op.dropColumn("birds", "nest");
      op.dropTable("nests");
    }
  }

  /** The same with another end. */
  static final class Mended {
    /** Nest. */
    public static final class V2__Nest extends SkeinMigration {
      @Override
      public void upgrade(Operations op) {
        op.createTable("nests").column("id", bigint(), notNull());
        op.insert("nests").columns("id").row(1);
        op.addColumn("birds", "nest", bigint());
      }

      @Override
      public void downgrade(Operations op) {
        op.dropColumn("birds", "nest");
        op.dropTable("nests");
      }
    }
  }

  /** The same with another beginning. */
  static final class Edited {
    /** Nest. */
    public static final class V2__Nest extends SkeinMigration {
      @Override
      public void upgrade(Operations op) {
        op.createTable("nests").column("id", varchar(10), notNull());
        op.insert("nests").columns("id").row("a");
      }

      @Override
      public void downgrade(Operations op) {
        op.dropTable("nests");
      }
    }
  }

  /** Ponds. */
  public static final class V3__Ponds extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("ponds").column("id", bigint(), notNull());
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("ponds");
      op.execute("delete from eggs");
    }
  }

  /** Lakes. */
  public static final class V4__Lakes extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("lakes").column("id", bigint(), notNull());
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("lakes");
    }
  }

  /** No way back. */
  public static final class V5__No_way_back extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("lakes").column("id", bigint(), notNull());
      op.execute("insert into eggs (id) values (1)");
    }

    @Override
    public void downgrade(Operations op) {
      throw new IrreversibleException("The rows are gone.");
    }
  }

  /** Other way back. */
  public static final class V6__Other_way_back extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("lakes").column("id", bigint(), notNull());
      op.execute("insert into eggs (id) values (1)");
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("lakes");
      op.dropTable("eggs");
    }
  }

  /** Java back. */
  public static final class V7__Java_back extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.run(
          "Make a table",
          connection -> {
            try (var statement = connection.createStatement()) {
              statement.execute("create table pools (id bigint)");
            }
          });
      op.dropTable("eggs");
    }

    @Override
    public void downgrade(Operations op) {
      op.run(
          "Drop it",
          connection -> {
            try (var statement = connection.createStatement()) {
              statement.execute("drop table pools");
            }
          });
    }
  }

  /** Slow. */
  static final class V8__Slow extends SkeinMigration {
    private final CountDownLatch running;

    V8__Slow(CountDownLatch running) {
      this.running = running;
    }

    @Override
    public void upgrade(Operations op) {
      op.createTable("lakes").column("id", bigint(), notNull());
      op.run(
          "Take some time",
          connection -> {
            running.countDown();
            try {
              TimeUnit.MILLISECONDS.sleep(500);
            } catch (InterruptedException e) {
              throw new SQLException(e);
            }
          });
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("lakes");
    }
  }

  /** Connection breaks. */
  public static final class V9__Connection_breaks extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("lakes").column("id", bigint(), notNull());
      op.execute("kill connection_id()");
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("lakes");
    }
  }

  /** Wings: a statement of several operations fails, one of which is half done. */
  public static final class V10__Wings extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.addColumn("birds", "wings", integer(), notNull(), backfill("2"));
      op.addColumn("birds", "egg", bigint());
      op.addForeignKey("birds", "fk_birds_egg", "egg", references("eggs", "id"));
    }

    @Override
    public void downgrade(Operations op) {
      op.dropForeignKey("birds", "fk_birds_egg");
      op.dropColumn("birds", "egg");
      op.dropColumn("birds", "wings");
    }
  }

  /** Beaks: one statement takes back what several did, of which only one is done. */
  public static final class V11__Beaks extends SkeinMigration {
    @Override
    public void upgrade(Operations op) {
      op.addColumn("birds", "beak", varchar(10));
      op.addColumn("birds", "claw", varchar(10));
      op.execute("insert into eggs (id) values (1)");
      op.addColumn("birds", "tail", varchar(10));
    }

    @Override
    public void downgrade(Operations op) {
      op.dropColumn("birds", "tail");
      op.dropColumn("birds", "claw");
      op.dropColumn("birds", "beak");
    }
  }
}
