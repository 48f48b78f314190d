package dev.skein.processor.lint;

/**
 * Which changes of a type leave the rows of PostgreSQL as they are: "if the old type is either
 * binary coercible to the new type or an unconstrained domain over the new type, a table rewrite is
 * not needed", and a length or precision that only grows needs none either.
 *
 * @see <a href="https://www.postgresql.org/docs/18/sql-altertable.html">ALTER TABLE, Notes</a>
 */
final class PostgresTypes {

  private static final int ANY = Integer.MAX_VALUE;
  private static final int MICROSECONDS = 6;

  private PostgresTypes() {}

  static boolean keepRows(String before, String after) {
    Words from = Words.of(before);
    Words to = Words.of(after);
    if (!from.is(to.name())) {
      return isText(from) && isText(to) && to.first(ANY) == ANY;
    }
    return switch (to.name()) {
      case "varchar", "character varying" -> to.first(ANY) >= from.first(ANY);
      case "numeric" -> keepsDigits(from, to);
      case "timestamp", "timestamp with time zone", "time" ->
          to.first(MICROSECONDS) >= from.first(MICROSECONDS);
      default -> from.equals(to);
    };
  }

  private static boolean isText(Words type) {
    return type.is("varchar") || type.is("character varying") || type.is("text");
  }

  private static boolean keepsDigits(Words from, Words to) {
    if (to.arguments().isEmpty()) {
      return true;
    }
    return !from.arguments().isEmpty()
        && scale(to) == scale(from)
        && to.arguments().get(0) >= from.arguments().get(0);
  }

  private static int scale(Words numeric) {
    return numeric.arguments().size() < 2 ? 0 : numeric.arguments().get(1);
  }
}
