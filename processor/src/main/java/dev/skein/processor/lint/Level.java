package dev.skein.processor.lint;

/** How gravely findings are told. */
public enum Level {
  /** Not at all. */
  OFF,
  /** As warnings. */
  WARN,
  /** As errors, so that nothing is written until each is gone or accepted. */
  ERROR
}
