package dev.skein.processor.diff;

import dev.skein.schema.Column;
import dev.skein.schema.ColumnType;
import dev.skein.schema.ColumnType.Array;
import dev.skein.schema.ColumnType.Basic;
import dev.skein.schema.ColumnType.Custom;
import dev.skein.schema.ColumnType.Enumeration;
import dev.skein.schema.SqlType;
import dev.skein.schema.Table;
import dev.skein.snapshot.TableOrigin;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether one part could be, or could become, another one. */
final class Kinship {

  private Kinship() {}

  /** Types whose values can be each other's. */
  private enum Family {
    BOOLEAN,
    NUMBER,
    TEXT,
    BYTES,
    DATE,
    TIME,
    UUID,
    JSON,
    INET
  }

  /** Whether values of one type could have been kept in the other. */
  static boolean related(ColumnType one, ColumnType other) {
    if (one instanceof Custom || other instanceof Custom) {
      // What the database's own words mean is not known here.
      return true;
    }
    if (one instanceof Array array) {
      return other instanceof Array otherArray && related(array.element(), otherArray.element());
    }
    return !(other instanceof Array) && family(one) == family(other);
  }

  /** Whether databases can make values of one type from values of another. */
  static boolean convertible(ColumnType from, ColumnType to) {
    if (related(from, to)) {
      return true;
    }
    if (from instanceof Array || to instanceof Array) {
      return false;
    }
    Set<Family> families = EnumSet.of(family(from), family(to));
    if (isLarge(from) || isLarge(to)) {
      // A large object is kept aside, and only its bytes come from there.
      return EnumSet.of(Family.TEXT, Family.BYTES).containsAll(families);
    }
    if (families.equals(EnumSet.of(Family.BOOLEAN, Family.TEXT))) {
      // Each database has words of its own for true and false.
      return false;
    }
    return families.contains(Family.TEXT)
        || EnumSet.of(Family.BOOLEAN, Family.NUMBER).containsAll(families);
  }

  /** Whether texts become numbers, which not every text is. */
  static boolean makesNumbersOfTexts(ColumnType from, ColumnType to) {
    return !(from instanceof Array || from instanceof Custom)
        && to instanceof Basic
        && family(from) == Family.TEXT
        && family(to) == Family.NUMBER;
  }

  private static boolean isLarge(ColumnType type) {
    SqlType basic = type.sqlTypeOrNull();
    return basic == SqlType.CLOB || basic == SqlType.BLOB;
  }

  private static Family family(ColumnType type) {
    if (type instanceof Enumeration) {
      return Family.TEXT;
    }
    if (type instanceof Basic basic) {
      return family(basic.sqlType());
    }
    throw new IllegalArgumentException("Of no family: " + type);
  }

  private static Family family(SqlType type) {
    return switch (type) {
      case BOOLEAN -> Family.BOOLEAN;
      case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, NUMERIC -> Family.NUMBER;
      case CHAR, VARCHAR, TEXT, CLOB -> Family.TEXT;
      case BINARY, VARBINARY, BYTES, BLOB -> Family.BYTES;
      case DATE, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE, ZONED_TIMESTAMP -> Family.DATE;
      case TIME, TIME_WITH_TIME_ZONE -> Family.TIME;
      case UUID -> Family.UUID;
      case JSON -> Family.JSON;
      case INET -> Family.INET;
    };
  }

  /**
   * Whether at least half of the columns of the larger table are in both, by their names or by the
   * members they come from: the columns of a collection are called after its member, and each is
   * for the collection what the like one is for another.
   */
  static boolean alike(Table one, Members of, Table other, Members ofOther) {
    long shared = one.columns().stream().filter(column -> isIn(column, of, other, ofOther)).count();
    return shared > 0 && shared * 2 >= Math.max(one.columns().size(), other.columns().size());
  }

  /**
   * The member each column of a table comes from.
   *
   * @param paths the member's path by the column's name, as far as it is known
   */
  record Members(Map<String, String> paths) {

    static Members of(Optional<TableOrigin> table) {
      return new Members(table.map(TableOrigin::columns).orElse(Map.of()));
    }

    private boolean isOne(Column column, Members ofOther, Column other) {
      String path = paths.get(column.name());
      return path != null && path.equals(ofOther.paths.get(other.name()));
    }
  }

  private static boolean isIn(Column column, Members of, Table table, Members ofTable) {
    return table.columns().stream()
        .filter(found -> found.name().equals(column.name()) || of.isOne(column, ofTable, found))
        .anyMatch(found -> related(found.type(), column.type()));
  }
}
