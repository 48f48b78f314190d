package dev.skein.drift;

import dev.skein.catalogue.CatalogueColumn;
import dev.skein.dialect.Dialect;
import dev.skein.operation.Database;
import dev.skein.schema.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One column in the database beside the same one after the migrations. */
final class ColumnComparison {

  private static final Set<String> TEXTS =
      Set.of("char", "varchar", "text", "tinytext", "mediumtext", "longtext", "clob", "enum");

  private static final Set<String> NUMBERS =
      Set.of(
          "tinyint",
          "smallint",
          "mediumint",
          "int",
          "integer",
          "bigint",
          "numeric",
          "real",
          "float",
          "double");

  private static final Set<String> TRUTHS = Set.of("boolean", "bit");

  private final Place place;
  private final Dialect dialect;
  private final Column expected;
  private final ColumnWords words;
  private final CatalogueColumn live;
  private final List<Difference> found = new ArrayList<>();

  private ColumnComparison(Place place, Dialect dialect, Column expected, CatalogueColumn live) {
    this.place = place;
    this.dialect = dialect;
    this.expected = expected;
    this.words = ColumnWords.of(expected, dialect);
    this.live = live;
  }

  /**
   * What differs.
   *
   * @param inPrimaryKey whether it is in the primary key, which forbids NULL by itself
   */
  static List<Difference> of(
      Place place, Dialect dialect, Column expected, CatalogueColumn live, boolean inPrimaryKey) {
    ColumnComparison comparison = new ColumnComparison(place, dialect, expected, live);
    comparison.type();
    comparison.nullability(inPrimaryKey);
    if (comparison.words.certain()) {
      comparison.identity();
      comparison.generated();
      comparison.defaultValue();
      comparison.comment();
    }
    return comparison.found;
  }

  private Database database() {
    return dialect.database();
  }

  private void type() {
    Optional<TypeName> wanted = TypeName.of(words.type(), database());
    if (wanted.isEmpty()) {
      return;
    }
    Optional<TypeName> there = TypeName.of(live.type(), database());
    if (there.isEmpty() || !wanted.get().is(there.get(), database())) {
      found.add(
          place.different(
              "type",
              there.map(TypeName::toString).orElse(live.type().toLowerCase(Locale.ROOT)),
              wanted.get().toString(),
              "is"));
    }
  }

  private void nullability(boolean inPrimaryKey) {
    boolean byItself = inPrimaryKey || expected.identity() || isOldTimestamp();
    if (words.nullable() == live.nullable() || (words.nullable() && byItself)) {
      return;
    }
    found.add(
        place.different(
            "nullable",
            String.valueOf(live.nullable()),
            String.valueOf(words.nullable()),
            nullable(live.nullable()),
            nullable(words.nullable())));
  }

  private static String nullable(boolean nullable) {
    return nullable ? "allows NULL" : "forbids NULL";
  }

  /**
   * MySQL and MariaDB, with {@code explicit_defaults_for_timestamp} off, take NULL away from this
   * type and give it the present time.
   */
  private boolean isOldTimestamp() {
    boolean family = database() == Database.MYSQL || database() == Database.MARIADB;
    String given = live.defaultSql() == null ? "" : live.defaultSql().toLowerCase(Locale.ROOT);
    return family
        && live.type().toLowerCase(Locale.ROOT).startsWith("timestamp")
        && (given.startsWith("current_timestamp") || given.startsWith("'0000-00-00"));
  }

  private void identity() {
    if (database() == Database.SQLITE || expected.identity() == live.identity()) {
      return;
    }
    found.add(
        place.different(
            "identity",
            String.valueOf(live.identity()),
            String.valueOf(expected.identity()),
            counts(live.identity()),
            counts(expected.identity())));
  }

  private static String counts(boolean identity) {
    return identity ? "counts up by itself" : "does not count up by itself";
  }

  private void generated() {
    boolean there = live.generated() != null;
    if (there != words.generated()) {
      found.add(
          place.different(
              "generated",
              String.valueOf(there),
              String.valueOf(words.generated()),
              there ? "is computed" : "is not computed",
              words.generated() ? "is computed" : "is not computed"));
    }
  }

  private void defaultValue() {
    if (words.generated() || live.generated() != null || expected.identity() || live.identity()) {
      return;
    }
    String wanted = orNone(words.defaultSql());
    String there = orNone(live.defaultSql());
    if (!isSame(wanted, there) && !isLeftOut(wanted, there)) {
      found.add(
          place.different(
              "default",
              Objects.requireNonNullElse(there, "none"),
              Objects.requireNonNullElse(wanted, "none"),
              hasDefault(there),
              hasDefault(wanted)));
    }
  }

  private boolean isSame(@Nullable String wanted, @Nullable String there) {
    if (wanted == null || there == null) {
      return Objects.equals(wanted, there);
    }
    return isOne(wanted, there);
  }

  private static String hasDefault(@Nullable String sql) {
    return sql == null ? "has no default" : "has the default " + sql;
  }

  private @Nullable String orNone(@Nullable String sql) {
    return sql == null
            || Literal.of(sql, database()).filter(none -> none.text() == null).isPresent()
        ? null
        : sql;
  }

  /** What the database adds, or cannot have before MySQL 8.0.13. */
  private boolean isLeftOut(@Nullable String wanted, @Nullable String there) {
    String type = live.type().toLowerCase(Locale.ROOT);
    boolean large = type.endsWith("text") || type.endsWith("blob") || type.equals("json");
    return (wanted == null && isOldTimestamp())
        || (there == null && database() == Database.MYSQL && large);
  }

  /** Whether two defaults are one, as far as they can be compared. */
  private boolean isOne(String wanted, String there) {
    Optional<Literal> one = Literal.of(wanted, database());
    Optional<Literal> two = Literal.of(there, database());
    if (one.isEmpty() || two.isEmpty()) {
      return true;
    }
    String base =
        TypeName.of(words.type(), database())
            .map(type -> type.base().replaceFirst("[( ].*", ""))
            .orElse("");
    if (TEXTS.contains(base)) {
      return one.get().isText(two.get());
    }
    if (NUMBERS.contains(base)) {
      return one.get().isNumber(two.get());
    }
    return !TRUTHS.contains(base) || one.get().isTruth(two.get());
  }

  private void comment() {
    String wanted = orEmpty(expected.comment());
    String there = orEmpty(live.comment());
    if (database() != Database.SQLITE && !wanted.equals(there)) {
      found.add(Comments.different(place, there, wanted));
    }
  }

  private static String orEmpty(@Nullable String comment) {
    return comment == null ? "" : comment;
  }
}
