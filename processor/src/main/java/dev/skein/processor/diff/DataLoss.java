package dev.skein.processor.diff;

/** What to say when a change loses data that nobody declared lost. */
public enum DataLoss {
  /** Nothing. */
  ALLOW,
  /** A warning. */
  WARN,
  /** An error, so that nothing is written. */
  ERROR
}
