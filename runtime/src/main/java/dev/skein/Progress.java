package dev.skein;

/** Hears of each migration: that it begins, what it does, and that it is done. */
public interface Progress {

  /** Hears nothing. */
  Progress NONE =
      new Progress() {
        @Override
        public void applied(Change change) {}

        @Override
        public void takenBack(Change change) {}
      };

  /**
   * A migration begins to be applied or taken back.
   *
   * @param version its version, or an empty text if it is a repeatable one
   * @param description what it does
   */
  default void begins(String version, String description) {}

  /**
   * A statement of the migration that began last is about to be executed; an operation may need
   * several. Migrations that are none of Skein's tell nothing.
   *
   * @param operation which operation of the migration it belongs to, from 1
   * @param operations how many operations the migration has
   * @param title the operation as the migration states it, such as {@code op.dropTable("books")}
   */
  default void executes(int operation, int operations, String title) {}

  /**
   * A migration was applied.
   *
   * @param change the migration
   */
  void applied(Change change);

  /**
   * A migration was taken back.
   *
   * @param change the migration
   */
  void takenBack(Change change);
}
