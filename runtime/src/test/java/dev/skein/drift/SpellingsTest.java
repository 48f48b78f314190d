package dev.skein.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.Database;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one database or another makes of a migration's words, where no test server does. */
class SpellingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POSTGRESQL | int8                     | bigint                         | bigint
          POSTGRESQL | bigserial                | bigint                         | bigint
          POSTGRESQL | timestamptz              | timestamp(6) with time zone    | timestamp(6) with time zone
          POSTGRESQL | varchar(20)[]            | character varying(20)[]        | varchar(20) array
          POSTGRESQL | decimal(5)               | numeric(5,0)                   | numeric(5,0)
          POSTGRESQL | float(24)                | real                           | real
          POSTGRESQL | char                     | character(1)                   | char(1)
          H2         | varchar                  | CHARACTER VARYING(1000000000)  | varchar
          H2         | enum ('B','it''s')       | ENUM('B', 'it''s')             | enum('B','it''s')
          MYSQL      | integer                  | int(11)                        | int
          MYSQL      | boolean                  | tinyint(1)                     | tinyint
          MYSQL      | bigint unsigned          | bigint(20) unsigned            | bigint unsigned
          MYSQL      | int(5) zerofill          | int(5)                         | int
          MYSQL      | decimal                  | decimal(10,0)                  | numeric(10,0)
          MYSQL      | varchar(9) character set latin1 | varchar(9)              | varchar(9)
          MYSQL      | time(0)                  | time                           | time(0)
          MARIADB    | json                     | longtext                       | longtext
          SQLITE     | VARCHAR (20)             | varchar(20)                    | varchar(20)
          """)
  void aTypeHasManyNames(Database database, String words, String stored, String shown) {
    Optional<TypeName> wanted = TypeName.of(words, database);
    Optional<TypeName> there = TypeName.of(stored, database);
    assertThat(wanted).map(TypeName::toString).contains(shown);
    assertThat(there).isPresent();
    assertThat(wanted.orElseThrow().is(there.orElseThrow(), database)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "POSTGRESQL, citext",
    "POSTGRESQL, 'geometry(Point,4326)'",
    "H2, some_domain",
    "H2, text",
    "MYSQL, real",
    "MYSQL, text(300)",
    "MARIADB, vector(3)"
  })
  void aTypeThatIsNotKnownIsNotCompared(Database database, String words) {
    assertThat(TypeName.of(words, database)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          POSTGRESQL | 'it''s'        | 'it''s'::character varying
          POSTGRESQL | 'a::b'         | 'a::b'::text
          POSTGRESQL | -1             | '-1'::integer
          POSTGRESQL | -1             | (-1)
          POSTGRESQL | 1.50           | 1.5
          POSTGRESQL | now            | 'now'::timestamp without time zone
          H2         | 0              | 0
          MYSQL      | 'it''s'        | 'it\\'s'
          MYSQL      | ('it''s')      | _utf8mb4\\'it\\\\\\'s\\'
          MYSQL      | 0              | 0.00
          MARIADB    | 'a'            | 'a'
          SQLITE     | (1)            | 1
          """)
  void aLiteralHasManySpellings(Database database, String words, String stored) {
    Optional<Literal> there = Literal.of(stored, database);
    assertThat(there).isPresent();
    Literal.of(words, database)
        .ifPresent(
            wanted ->
                assertThat(
                        wanted.isText(there.orElseThrow()) || wanted.isNumber(there.orElseThrow()))
                    .isTrue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          true  | 1
          false | b'0'
          TRUE  | 't'
          """,
      quoteCharacter = '\0')
  void aTruthHasManySpellings(String one, String other) {
    assertThat(
            Literal.of(one, Database.MYSQL)
                .orElseThrow()
                .isTruth(Literal.of(other, Database.MYSQL).orElseThrow()))
        .isTrue();
  }

  @Test
  void anExpressionIsNoLiteral() {
    assertThat(
            List.of("now()", "CURRENT_TIMESTAMP", "nextval('s'::regclass)", "1 + 1", "upper('a')"))
        .allMatch(sql -> Literal.of(sql, Database.POSTGRESQL).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          POSTGRESQL | s in ('A', 'B')     | ((s)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying(10)])::text[]))
          POSTGRESQL | n between -5 and 10 | ((n >= '-5'::integer) AND (n <= 10))
          POSTGRESQL | n > 1.50            | (n > 1.5)
          H2         | n between 0 and 9   | "N" BETWEEN 0 AND CAST(9 AS NUMERIC(12, 2))
          MYSQL      | s in ('A', 'it''s') | (`s` in (_utf8mb4\\'A\\',_utf8mb4\\'it\\\\\\'s\\'))
          MARIADB    | s in ('A', 'it''s') | `s` in ('A','it\\'s')
          SQLITE     | `n` >= 0            | (n>=0)
          """)
  void aCheckKeepsItsValues(Database database, String condition, String stored) {
    assertThat(ConditionValues.ofPlain(condition))
        .contains(ConditionValues.stored(stored, database));
  }

  @Test
  void aCheckThatIsMoreThanComparisonsIsNotCompared() {
    assertThat(
            List.of(
                "length(name) > 3",
                "a + 1 > 2",
                "d > date '2026-01-01'",
                "a || 'x' = 'bx'",
                "name like 'a%' escape '!'"))
        .allMatch(condition -> ConditionValues.ofPlain(condition).isEmpty());
  }
}
