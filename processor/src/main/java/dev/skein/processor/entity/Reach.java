package dev.skein.processor.entity;

/** How far the constraints of Bean Validation reach into a class. */
enum Reach {
  /** Nobody asks the class: it is embedded without {@code @Valid}. */
  NOTHING,
  /** Its values are limited, but they may be missing all together. */
  LIMITS,
  /** All of it counts. */
  EVERYTHING;

  /** How far they reach into an embeddable in this class. */
  Reach into(boolean valid, boolean notNull) {
    if (!valid || this == NOTHING) {
      return NOTHING;
    }
    return notNull ? this : LIMITS;
  }
}
