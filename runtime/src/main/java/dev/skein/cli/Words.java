package dev.skein.cli;

/**
 * What is said of a direction.
 *
 * @param would what a plan would do
 * @param did what was done
 */
record Words(String would, String did) {
  static final Words UPGRADE = new Words("Would apply", "Applied");
  static final Words DOWNGRADE = new Words("Would take back", "Took back");
}
