package dev.skein.bench;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Migrations that create tables of 10 to 15 columns as applications have them, with a unique
 * constraint, an index, and a key to an earlier table. The same number gives the same tables.
 */
final class TableSources {

  /** How many tables are created in one method, as one holds no more than 64 kilobytes. */
  private static final int PART = 20;

  private static final long FIRST = 20261122000000L;

  private TableSources() {}

  /** The class of the migration with some number. */
  static String className(int number) {
    return "V%d__Create_entity_%d".formatted(FIRST + number, number);
  }

  /** A migration that creates one table, upon the one before. */
  static String one(int number) {
    String revises = number == 0 ? "" : "@Revises(\"%d\")\n".formatted(FIRST + number - 1);
    return migration(className(number), revises, table(number), drop(number), "");
  }

  /** The first migration, that creates that many tables. */
  static String all(int count) {
    int parts = (count + PART - 1) / PART;
    String calls =
        IntStream.range(0, parts)
            .mapToObj("    part%d(op);\n"::formatted)
            .collect(Collectors.joining());
    String drops =
        IntStream.range(0, count).mapToObj(i -> drop(count - 1 - i)).collect(Collectors.joining());
    StringBuilder methods = new StringBuilder();
    for (int part = 0; part < parts; part++) {
      methods.append("\n  private static void part%d(Operations op) {\n".formatted(part));
      for (int i = part * PART; i < Math.min(count, (part + 1) * PART); i++) {
        methods.append(table(i));
      }
      methods.append("  }\n");
    }
    return migration(className(0), "", calls, drops, methods.toString());
  }

  private static String migration(
      String name, String annotation, String up, String down, String more) {
    return """
    package db.migration;

    import static dev.skein.migration.ColumnOptions.*;
    import static dev.skein.migration.ColumnTypes.*;
    import static dev.skein.migration.ForeignKeys.references;

    import dev.skein.migration.*;

    %spublic final class %s extends SkeinMigration {

      @Override
      public void upgrade(Operations op) {
    %s  }

      @Override
      public void downgrade(Operations op) {
    %s  }
    %s}
    """
        .formatted(annotation, name, up, down, more);
  }

  private static String drop(int number) {
    return "    op.dropTable(\"entity_%d\");\n".formatted(number);
  }

  private static String table(int number) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder();
    text.append(
        """
            op.createTable("entity_%1$d")
                .column("id", bigint(), notNull(), identity())
                .column("code", varchar(40), notNull())
                .column("created", timestampWithTimeZone(6), notNull())
                .column("version", integer(), notNull())
        """
            .formatted(number));
    int members = 6 + random.nextInt(5);
    for (int i = 0; i < members; i++) {
      text.append(
          "        .column(\"member%d\", %s)%n".formatted(i, type(random.nextInt(7), number, i)));
    }
    if (number > 0) {
      text.append(
          """
                  .column("parent_id", bigint())
                  .foreignKey("fk_entity_%d_parent_id", "parent_id", references("entity_%d", "id"))
          """
              .formatted(number, random.nextInt(number)));
    }
    return text
        + """
                .primaryKey("pk_entity_%1$d", "id")
                .unique("uk_entity_%1$d_code", "code");
            op.createIndex("ix_entity_%1$d", "entity_%1$d", "code", "created");
        """
            .formatted(number);
  }

  private static String type(int kind, int table, int member) {
    return switch (kind) {
      case 0 -> "varchar(200)";
      case 1 -> "numeric(12, 2)";
      case 2 -> "date()";
      case 3 ->
          "enumOf(\"NEW\", \"PAID\", \"SENT\", \"CLOSED\").check(\"ck_entity_%d_member%d\")"
              .formatted(table, member);
      case 4 -> "bool(), notNull()";
      case 5 -> "bigint(), notNull()";
      default -> "doublePrecision()";
    };
  }
}
