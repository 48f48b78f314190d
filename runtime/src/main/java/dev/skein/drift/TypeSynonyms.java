package dev.skein.drift;

import dev.skein.operation.Database;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names under which a database takes one type, and the one by which it is known here. */
final class TypeSynonyms {

  private static final String EVERYWHERE =
      """
      smallint
      integer: int
      bigint
      boolean: bool
      real: float4
      double: double precision, float8
      numeric: decimal, dec
      char: character
      varchar: character varying, char varying
      date
      time: time without time zone
      timestamp: timestamp without time zone
      json
      uuid
      """;

  private static final String POSTGRESQL =
      """
      smallint: int2, smallserial, serial2
      integer: int4, serial, serial4
      bigint: int8, bigserial, serial8
      double: float
      char: bpchar
      bit
      varbit: bit varying
      text
      bytea
      oid
      jsonb
      xml
      money
      inet
      cidr
      macaddr
      interval
      tsvector
      time with time zone: timetz
      timestamp with time zone: timestamptz
      """;

  /** Names beyond the standard's mean one thing or another by the mode of the database. */
  private static final String H2 =
      """
      tinyint
      clob: character large object, char large object
      varchar_ignorecase
      binary
      varbinary: binary varying
      blob: binary large object
      time with time zone
      timestamp with time zone
      decfloat
      geometry
      """;

  private static final String MYSQL =
      """
      tinyint: boolean, bool, int1
      smallint: int2
      mediumint: int3, middleint
      int: integer, int4
      bigint: int8
      tinyint unsigned: int1 unsigned
      smallint unsigned: int2 unsigned
      mediumint unsigned: int3 unsigned
      int unsigned: integer unsigned, int4 unsigned
      bigint unsigned: int8 unsigned, serial
      bit
      float: float4
      double: double precision, float8
      numeric: decimal, dec, fixed
      char: character, nchar, national char, national character
      varchar: character varying, char varying, nvarchar, national varchar, national character varying
      binary
      varbinary
      tinytext
      text
      mediumtext: long, long varchar
      longtext
      tinyblob
      blob
      mediumblob
      longblob
      date
      time
      datetime
      timestamp
      year
      """;

  /** Where a database counts a type's digits or letters, if nobody says how many. */
  private static final Map<Database, Map<String, List<String>>> DEFAULTS =
      Map.of(
          Database.POSTGRESQL,
          Map.of(
              "char", List.of("1"),
              "bit", List.of("1"),
              "time", List.of("6"),
              "time with time zone", List.of("6"),
              "timestamp", List.of("6"),
              "timestamp with time zone", List.of("6")),
          Database.H2,
          Map.of(
              "char", List.of("1"),
              "binary", List.of("1"),
              "time", List.of("0"),
              "time with time zone", List.of("0"),
              "timestamp", List.of("6"),
              "timestamp with time zone", List.of("6")),
          Database.MYSQL,
          Map.of(
              "char", List.of("1"),
              "binary", List.of("1"),
              "bit", List.of("1"),
              "numeric", List.of("10", "0"),
              "time", List.of("0"),
              "datetime", List.of("0"),
              "timestamp", List.of("0")));

  /** Types of MySQL whose argument says how wide a number is shown, or which type to choose. */
  private static final Set<String> WITHOUT_ARGUMENTS =
      Set.of("tinyint", "smallint", "mediumint", "int", "bigint", "year");

  private static final Map<Database, TypeSynonyms> ALL =
      Map.of(
          Database.POSTGRESQL, new TypeSynonyms(Database.POSTGRESQL, EVERYWHERE, POSTGRESQL),
          Database.H2, new TypeSynonyms(Database.H2, EVERYWHERE, H2),
          Database.MYSQL, new TypeSynonyms(Database.MYSQL, MYSQL, "json"),
          // JSON is a text there.
          Database.MARIADB,
              new TypeSynonyms(Database.MYSQL, MYSQL, "longtext: json\nuuid\ninet4\ninet6"));

  private final Database family;
  private final Map<String, String> names = new HashMap<>();

  private TypeSynonyms(Database family, String... tables) {
    this.family = family;
    Arrays.stream(tables).flatMap(String::lines).forEach(this::put);
  }

  private void put(String line) {
    String[] parts = line.split(": ", 2);
    names.put(parts[0], parts[0]);
    if (parts.length > 1) {
      Arrays.stream(parts[1].split(", ", -1)).forEach(name -> names.put(name, parts[0]));
    }
  }

  static TypeSynonyms of(Database database) {
    TypeSynonyms synonyms = ALL.get(database);
    if (synonyms == null) {
      throw new IllegalArgumentException("There are no names of types for " + database);
    }
    return synonyms;
  }

  Optional<TypeName> name(String words, List<String> arguments) {
    String zerofill = words.toLowerCase(Locale.ROOT).replace(" zerofill", "");
    if (zerofill.equals("float") && arguments.size() == 1) {
      // The argument counts bits.
      String base = Integer.parseInt(arguments.get(0)) > 24 ? "double" : "real";
      return name(family == Database.MYSQL && base.equals("real") ? "float4" : base, List.of());
    }
    return Optional.ofNullable(names.get(zerofill)).flatMap(base -> known(base, arguments));
  }

  private Optional<TypeName> known(String base, List<String> arguments) {
    if (family == Database.MYSQL) {
      if (WITHOUT_ARGUMENTS.contains(base.replace(" unsigned", ""))) {
        return Optional.of(new TypeName(base, List.of(), false));
      }
      if (!arguments.isEmpty() && (base.endsWith("text") || base.endsWith("blob"))) {
        // The database chooses among four by the letters it counts.
        return Optional.empty();
      }
    }
    return Optional.of(new TypeName(base, withDefaults(base, arguments), false));
  }

  private List<String> withDefaults(String base, List<String> arguments) {
    if (base.equals("numeric") && arguments.size() == 1) {
      return List.of(arguments.get(0), "0");
    }
    return arguments.isEmpty()
        ? DEFAULTS.getOrDefault(family, Map.of()).getOrDefault(base, List.of())
        : arguments;
  }
}
