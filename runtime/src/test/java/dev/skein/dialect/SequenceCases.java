package dev.skein.dialect;

import dev.skein.operation.Database;
import java.util.List;

/** Sequences come, go, and change. */
final class SequenceCases {

  private SequenceCases() {}

  static List<DialectCase> all() {
    return List.of(
        DialectCase.of(
            "create a sequence", op -> {}, op -> op.createSequence("orders_seq", 100, 7)),
        DialectCase.of(
            "create a sequence with options",
            op -> op.createSchema("billing"),
            op -> op.createSequence("billing.`S`", 1, 50).options("cache 10")),
        DialectCase.of(
            "drop a sequence",
            op -> op.createSequence("orders_seq", 1, 50),
            op -> op.dropSequence("orders_seq")),
        DialectCase.of(
            "alter a sequence",
            op -> op.createSequence("orders_seq", 1, 50),
            op -> op.alterSequence("orders_seq").from(1, 50).to(1, 5)),
        DialectCase.of(
                "rename a sequence, which goes on",
                op -> {
                  op.createSequence("orders_seq", 3, 50);
                  op.execute("select nextval('orders_seq')")
                      .on(Database.H2, "select next value for orders_seq")
                      .on(Database.MYSQL, "")
                      .on(Database.SQLITE, "")
                      .on(Database.MARIADB, "select nextval(orders_seq)");
                },
                op -> op.renameSequence("orders_seq", "`Orders`"))
            .answers(SequenceCases::next, "53"),
        DialectCase.of(
            "rename a sequence in a schema",
            op -> {
              op.createSchema("billing");
              op.createSequence("billing.s", 1, 5);
            },
            op -> op.renameSequence("billing.s", "billing.s2")));
  }

  private static String next(Database database) {
    return switch (database) {
      case H2 -> "select next value for `Orders`";
      // The table was not counted up: its row would show as another start.
      case MYSQL, SQLITE -> "select next_val + 50 from `Orders`";
      case MARIADB -> "select nextval(`Orders`)";
      default -> "select nextval('`Orders`')";
    };
  }
}
