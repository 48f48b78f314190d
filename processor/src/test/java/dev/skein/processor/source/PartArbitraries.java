package dev.skein.processor.source;

import dev.skein.schema.CheckConstraint;
import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.Index;
import dev.skein.schema.IndexColumn;
import dev.skein.schema.Named;
import dev.skein.schema.NamedList;
import dev.skein.schema.PrimaryKey;
import dev.skein.schema.ReferentialAction;
import dev.skein.schema.Sequence;
import dev.skein.schema.SqlType;
import dev.skein.schema.Table;
import dev.skein.schema.UniqueConstraint;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Parts of a schema with texts that Java, JavaPoet or Javadoc could take for their own. */
final class PartArbitraries {

  private static final String[] AWKWARD = {
    "plain",
    "\"",
    "\"\"\"",
    "a\"\"\"",
    "'it''s'",
    "\\",
    "\\n",
    "\\u0022",
    "\\u000a",
    "C:\\users",
    "$",
    "$S",
    "$L$$T",
    "%s",
    "*/",
    "/*",
    "// no",
    "{@code x}",
    "<p>",
    "&amp;",
    "@Override",
    "\n",
    "a\nb",
    "a\n",
    "\na",
    "  indented\nless",
    "less\n  indented",
    "  both\n  lines",
    "blank at the end \nof a line ",
    "tab\t\n\tat both ends",
    "\r\n",
    "a\r\nb",
    "\n\n\n",
    "\n \n",
    "quotes\n\"\"\"\nbetween",
    "ends with\na quote\"",
    "backslash\\\nat the end\\",
    "\0",
    "\0007\n",
    "\u000b\n",
    "\u0085",
    "\u2028\n",
    "\u00a0nbsp\u00a0",
    "\u202e\u200b",
    "\u3000\n",
    "ä ö ü ß",
    "日本語",
    "\ud83d\ude00",
    "\ud83d",
    "\ude00\n",
    "a text that is long enough to be broken, because no line of a hundred characters could ever hold it",
    "a_text_that_is_long_too_but_has_no_blank_at_which_it_could_be_broken_so_that_it_stays_as_long_as_it_is",
  };

  private PartArbitraries() {}

  static Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.of(AWKWARD)),
        Tuple.of(2, Arbitraries.strings().ofMaxLength(200)),
        Tuple.of(2, Arbitraries.strings().withChars("ab \"\\\n\t$").ofMaxLength(40)));
  }

  /** What may not be blank. */
  static Arbitrary<String> sql() {
    return texts().filter(text -> !text.isBlank());
  }

  /** Plain and quoted; one that ends in "desc" or a blank is none that an index could have. */
  static Arbitrary<String> names() {
    return Arbitraries.oneOf(
        Arbitraries.of("id", "orders", "billing.invoices", "`Mixed Case`"),
        sql().map(text -> "`" + text + "`"));
  }

  private static Arbitrary<List<String>> nameLists() {
    return names().list().ofMinSize(1).ofMaxSize(3);
  }

  private static Arbitrary<@Nullable String> options() {
    return texts().injectNull(0.6);
  }

  static Arbitrary<ColumnType> types() {
    Arbitrary<ColumnType> basic = Arbitraries.of(SqlType.class).flatMap(PartArbitraries::basic);
    Arbitrary<ColumnType> enumeration =
        Combinators.combine(
                sql().list().ofMinSize(1).ofMaxSize(4),
                Arbitraries.of(1, 20, 255),
                names().injectNull(0.2))
            .as(ColumnType.Enumeration::new);
    Arbitrary<ColumnType> custom = sql().map(ColumnType.Custom::new);
    return Arbitraries.oneOf(basic, basic, enumeration, custom, basic.map(ColumnType.Array::new));
  }

  private static Arbitrary<ColumnType> basic(SqlType type) {
    if (type == SqlType.NUMERIC) {
      return Arbitraries.integers().between(0, 38).map(scale -> ColumnType.of(type, 38, scale));
    }
    Arbitrary<ColumnType> with =
        Arbitraries.integers().between(0, 70_000).map(length -> ColumnType.of(type, length));
    Arbitrary<ColumnType> without = Arbitraries.just(ColumnType.of(type));
    if (EnumSet.of(SqlType.CLOB, SqlType.BLOB).contains(type)) {
      return Arbitraries.oneOf(with, without);
    }
    return EnumSet.of(
                SqlType.CHAR,
                SqlType.VARCHAR,
                SqlType.BINARY,
                SqlType.VARBINARY,
                SqlType.TIME,
                SqlType.TIME_WITH_TIME_ZONE,
                SqlType.TIMESTAMP,
                SqlType.TIMESTAMP_WITH_TIME_ZONE,
                SqlType.ZONED_TIMESTAMP)
            .contains(type)
        ? with
        : without;
  }

  static Arbitrary<Column> columns() {
    Arbitrary<Boolean> flag = Arbitraries.of(true, false);
    return Combinators.combine(
            names(), types(), flag, flag, sql().injectNull(0.6), options(), options())
        .as(Column::new);
  }

  static Arbitrary<PrimaryKey> primaryKeys() {
    return Combinators.combine(names(), nameLists()).as(PrimaryKey::new);
  }

  static Arbitrary<UniqueConstraint> uniques() {
    return Combinators.combine(names(), nameLists(), options()).as(UniqueConstraint::new);
  }

  static Arbitrary<CheckConstraint> checks() {
    return Combinators.combine(names(), sql(), options()).as(CheckConstraint::new);
  }

  static Arbitrary<ForeignKey> foreignKeys() {
    Arbitrary<ReferentialAction> actions = Arbitraries.of(ReferentialAction.class);
    return nameLists()
        .flatMap(
            columns ->
                Combinators.combine(
                        names(),
                        names(),
                        names().list().ofSize(columns.size()),
                        actions,
                        actions,
                        options())
                    .as(
                        (name, table, referenced, onDelete, onUpdate, options) ->
                            new ForeignKey(
                                name, columns, table, referenced, onDelete, onUpdate, options)));
  }

  static Arbitrary<Index> indexes() {
    Arbitrary<IndexColumn> column =
        Combinators.combine(names(), Arbitraries.of(true, false)).as(IndexColumn::new);
    return Combinators.combine(
            names(),
            column.list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of(true, false),
            options())
        .as(Index::new);
  }

  static Arbitrary<Sequence> sequences() {
    return Combinators.combine(names(), Arbitraries.longs(), Arbitraries.longs(), options())
        .as(Sequence::new);
  }

  /** A table whose keys and constraints name its own columns. */
  static Arbitrary<Table> tables() {
    return Combinators.combine(
            names(),
            list(columns()).filter(columns -> !columns.isEmpty()),
            primaryKeys().injectNull(0.3),
            list(uniques()),
            list(foreignKeys()),
            list(indexes()),
            list(checks()),
            options())
        .as(
            (name, columns, key, uniques, foreignKeys, indexes, checks, extra) -> {
              List<String> own = List.of(columns.toList().get(0).name());
              return new Table(
                  name,
                  columns,
                  key == null ? null : new PrimaryKey(key.name(), own),
                  uniques.changeAll(part -> new UniqueConstraint(part.name(), own, part.options())),
                  foreignKeys.changeAll(part -> pointingFrom(own, part)),
                  indexes,
                  checks,
                  extra,
                  extra);
            });
  }

  private static ForeignKey pointingFrom(List<String> own, ForeignKey key) {
    return new ForeignKey(
        key.name(),
        own,
        key.referencedTable(),
        key.referencedColumns().subList(0, 1),
        key.onDelete(),
        key.onUpdate(),
        key.options());
  }

  private static <T extends Named> Arbitrary<NamedList<T>> list(Arbitrary<T> parts) {
    return parts.list().uniqueElements(Named::name).ofMaxSize(3).map(NamedList::of);
  }

  /** Values of every class a row may hold, but for arrays, which equal nothing but themselves. */
  static Arbitrary<Object> values() {
    return Arbitraries.oneOf(
        texts().map(value -> value),
        Arbitraries.chars().map(value -> value),
        Arbitraries.of(true, false).map(value -> value),
        Arbitraries.bytes().map(value -> value),
        Arbitraries.shorts().map(value -> value),
        Arbitraries.integers().map(value -> value),
        Arbitraries.longs().map(value -> value),
        Arbitraries.floats().map(value -> value),
        Arbitraries.doubles().map(value -> value),
        Arbitraries.of(
            Double.NaN, Float.NEGATIVE_INFINITY, Double.MIN_VALUE, -0.0, Float.MAX_VALUE),
        Arbitraries.of(new BigDecimal("1.50"), new BigDecimal("1E+3"), BigInteger.TEN.pow(30)),
        Arbitraries.of(
            new UUID(1, 2),
            Instant.EPOCH,
            LocalDate.MIN,
            LocalTime.MAX,
            LocalDateTime.of(2026, 11, 22, 10, 30),
            OffsetDateTime.MAX,
            OffsetTime.MIN));
  }
}
