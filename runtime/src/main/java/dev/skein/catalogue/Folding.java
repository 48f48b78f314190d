package dev.skein.catalogue;

import java.util.Locale;

/** What a database makes of the case of a name that stands without quotes. */
public enum Folding {
  /** It is kept in upper case, and quotes keep a name as it is. */
  UPPER,
  /** It is kept in lower case, and quotes keep a name as it is. */
  LOWER,
  /** It is kept as it is, and the case counts. */
  KEPT,
  /** The case makes no difference, with quotes or without. */
  IGNORED;

  /**
   * What tells a stored name from all others.
   *
   * @param stored the name as the catalogue tells it
   * @return a text that is equal for equal names
   */
  public String key(String stored) {
    return this == IGNORED ? stored.toLowerCase(Locale.ROOT) : stored;
  }

  /**
   * What tells a name from all others.
   *
   * @param written the name as a person writes it, between back quotes where its case counts
   * @return the {@link #key(String)} of the name that the database stores
   */
  public String keyOfWritten(String written) {
    if (written.length() > 1 && written.startsWith("`") && written.endsWith("`")) {
      return key(written.substring(1, written.length() - 1));
    }
    return switch (this) {
      case UPPER -> written.toUpperCase(Locale.ENGLISH);
      case LOWER, IGNORED -> written.toLowerCase(Locale.ENGLISH);
      case KEPT -> written;
    };
  }

  /**
   * A stored name as a person would write it.
   *
   * @param stored the name as the catalogue tells it
   * @return the name, in lower case if that is all the database did to it
   */
  public String shown(String stored) {
    return this == UPPER && stored.equals(stored.toUpperCase(Locale.ENGLISH))
        ? stored.toLowerCase(Locale.ENGLISH)
        : stored;
  }
}
