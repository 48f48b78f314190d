package dev.skein.operation;

import static dev.skein.schema.SqlType.BIGINT;
import static dev.skein.schema.SqlType.BINARY;
import static dev.skein.schema.SqlType.BLOB;
import static dev.skein.schema.SqlType.BOOLEAN;
import static dev.skein.schema.SqlType.BYTES;
import static dev.skein.schema.SqlType.CHAR;
import static dev.skein.schema.SqlType.CLOB;
import static dev.skein.schema.SqlType.DATE;
import static dev.skein.schema.SqlType.DOUBLE;
import static dev.skein.schema.SqlType.INTEGER;
import static dev.skein.schema.SqlType.NUMERIC;
import static dev.skein.schema.SqlType.REAL;
import static dev.skein.schema.SqlType.TEXT;
import static dev.skein.schema.SqlType.TIMESTAMP;
import static dev.skein.schema.SqlType.TINYINT;
import static dev.skein.schema.SqlType.UUID;
import static dev.skein.schema.SqlType.VARBINARY;
import static dev.skein.schema.SqlType.VARCHAR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.schema.ColumnType;
import dev.skein.schema.ColumnType.Array;
import dev.skein.schema.ColumnType.Custom;
import dev.skein.schema.ColumnType.Enumeration;
import dev.skein.schema.SqlType;
import dev.skein.testsupport.Schemas;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A change of type is destructive exactly where a value may not fit any more. */
class NarrowingTest {

  @ParameterizedTest
  @MethodSource("widening")
  void aWiderTypeLosesNothing(ColumnType before, ColumnType after) {
    assertThat(Narrowing.loses(before, after)).isFalse();
  }

  static Stream<Arguments> widening() {
    return Stream.of(
        Arguments.of(of(TINYINT), of(INTEGER)),
        Arguments.of(
            new Array(new Enumeration(List.of("A"), 10, "ck_before")),
            new Array(new Enumeration(List.of("A", "B"), 10, "ck_after"))),
        Arguments.of(of(INTEGER), of(BIGINT)),
        Arguments.of(of(INTEGER), of(NUMERIC, 10, 0)),
        Arguments.of(of(BIGINT), of(NUMERIC, 38, 2)),
        Arguments.of(of(INTEGER), of(VARCHAR, 11)),
        Arguments.of(of(BIGINT), of(VARCHAR, 255)),
        Arguments.of(of(REAL), of(DOUBLE)),
        Arguments.of(of(NUMERIC, 10, 2), of(NUMERIC, 12, 4)),
        Arguments.of(of(VARCHAR, 20), of(VARCHAR, 21)),
        Arguments.of(of(CHAR, 36), of(VARCHAR, 36)),
        Arguments.of(of(VARCHAR, 20), of(TEXT)),
        Arguments.of(of(TEXT), of(CLOB)),
        Arguments.of(of(UUID), of(TEXT)),
        Arguments.of(of(UUID), of(VARCHAR, 36)),
        Arguments.of(of(INTEGER), of(VARCHAR, 11)),
        Arguments.of(of(NUMERIC, 10, 2), of(VARCHAR, 12)),
        Arguments.of(of(BINARY, 16), of(VARBINARY, 16)),
        Arguments.of(of(BYTES), of(BLOB)),
        Arguments.of(of(DATE), of(TIMESTAMP, 6)),
        Arguments.of(of(TIMESTAMP, 3), of(TIMESTAMP, 6)),
        Arguments.of(anEnum(20, "A"), anEnum(20, "B", "A")),
        Arguments.of(anEnum(20, "A", "B"), anEnum(20, "B", "A")),
        Arguments.of(anEnum(20, "A"), of(VARCHAR, 20)),
        Arguments.of(anEnum(20, "A"), of(TEXT)));
  }

  @ParameterizedTest
  @MethodSource("narrowing")
  void aNarrowerTypeMayLoseValues(ColumnType before, ColumnType after) {
    assertThat(Narrowing.loses(before, after)).isTrue();
  }

  static Stream<Arguments> narrowing() {
    return Stream.of(
        Arguments.of(of(BIGINT), of(INTEGER)),
        Arguments.of(of(INTEGER), of(NUMERIC, 10, 2)),
        Arguments.of(of(INTEGER), of(VARCHAR, 10)),
        Arguments.of(of(INTEGER), of(BOOLEAN)),
        Arguments.of(of(DOUBLE), of(REAL)),
        Arguments.of(of(NUMERIC, 10, 2), of(NUMERIC, 10, 4)),
        Arguments.of(of(NUMERIC, 10, 2), of(NUMERIC, 12, 1)),
        Arguments.of(of(VARCHAR, 20), of(VARCHAR, 19)),
        Arguments.of(of(CHAR, 36), of(VARCHAR, 10)),
        Arguments.of(of(TEXT), of(VARCHAR, 20)),
        Arguments.of(of(VARCHAR, 20), of(INTEGER)),
        Arguments.of(of(INTEGER), of(VARCHAR, 10)),
        Arguments.of(of(DOUBLE), of(VARCHAR, 255)),
        Arguments.of(of(TIMESTAMP, 6), of(DATE)),
        Arguments.of(of(TIMESTAMP, 6), of(TIMESTAMP, 3)),
        Arguments.of(of(BLOB), of(BYTES)),
        Arguments.of(anEnum(20, "A", "B"), anEnum(20, "A")),
        Arguments.of(anEnum(20, "A"), anEnum(10, "A")),
        Arguments.of(anEnum(20, "A"), of(VARCHAR, 19)),
        Arguments.of(of(VARCHAR, 20), anEnum(20, "A")),
        Arguments.of(new Custom("citext"), of(VARCHAR, 20)));
  }

  @Property
  void noTypeLosesAnythingToItself(@ForAll("types") ColumnType type) {
    assertThat(Narrowing.loses(type, type)).isFalse();
  }

  @Provide
  Arbitrary<ColumnType> types() {
    return Schemas.columnTypes();
  }

  private static ColumnType of(SqlType type, int... arguments) {
    return switch (arguments.length) {
      case 0 -> ColumnType.of(type);
      case 1 -> ColumnType.of(type, arguments[0]);
      default -> ColumnType.of(type, arguments[0], arguments[1]);
    };
  }

  private static ColumnType anEnum(int length, String... values) {
    return new Enumeration(List.of(values), length, "ck");
  }
}
