package dev.skein.dialect;

/** Names as migrations write them: with quotes where they need them, and with their schema. */
public final class WrittenNames {

  private WrittenNames() {}

  /**
   * A name without its schema and its quotes.
   *
   * @param written the name as it is written
   * @return the name; its case means nothing unless it was quoted
   */
  public static String plain(String written) {
    return Identifiers.stored(Identifiers.local(written));
  }
}
