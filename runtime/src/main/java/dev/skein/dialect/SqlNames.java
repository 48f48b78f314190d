package dev.skein.dialect;

/** Names as the dialects write them, for patterns that take a statement apart. */
public final class SqlNames {

  /** One name: between quotes, or a word. */
  public static final String NAME = "(?:\"(?:[^\"]|\"\")+\"|`(?:[^`]|``)+`|[^\\s.\"`]+)";

  /** A name that may have its schema in front. */
  public static final String QUALIFIED = "(?:" + NAME + "\\.)?" + NAME;

  private SqlNames() {}
}
