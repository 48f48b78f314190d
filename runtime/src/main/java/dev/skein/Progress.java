package dev.skein;

/** Hears of each migration as soon as it is done. */
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
