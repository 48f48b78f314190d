package dev.skein.processor.source;

import static dev.skein.processor.source.Expression.imported;
import static dev.skein.processor.source.Expression.link;
import static dev.skein.processor.source.Expression.texts;

import dev.skein.migration.ColumnTypes;
import dev.skein.migration.EnumValues;
import dev.skein.processor.source.Expression.Call;
import dev.skein.processor.source.Expression.Chain;
import dev.skein.processor.source.Expression.Text;
import dev.skein.processor.source.Expression.Word;
import dev.skein.schema.ColumnType;
import dev.skein.schema.SqlType;
import java.util.ArrayList;
import java.util.List;

/** Types in the words of {@link ColumnTypes}. */
final class Types implements ColumnType.Visitor<Expression> {

  @Override
  public Expression visitBasic(ColumnType.Basic type) {
    return imported(
        ColumnTypes.class,
        method(type.sqlType()),
        type.arguments().stream()
            .map(number -> new Word(Integer.toString(number)))
            .toArray(Expression[]::new));
  }

  private static String method(SqlType type) {
    return switch (type) {
      case BOOLEAN -> "bool";
      case TINYINT -> "tinyint";
      case SMALLINT -> "smallint";
      case INTEGER -> "integer";
      case BIGINT -> "bigint";
      case REAL -> "real";
      case DOUBLE -> "doublePrecision";
      case NUMERIC -> "numeric";
      case CHAR -> "character";
      case VARCHAR -> "varchar";
      case TEXT -> "text";
      case CLOB -> "clob";
      case BINARY -> "binary";
      case VARBINARY -> "varbinary";
      case BYTES -> "bytes";
      case BLOB -> "blob";
      case DATE -> "date";
      case TIME -> "time";
      case TIME_WITH_TIME_ZONE -> "timeWithTimeZone";
      case TIMESTAMP -> "timestamp";
      case TIMESTAMP_WITH_TIME_ZONE -> "timestampWithTimeZone";
      case ZONED_TIMESTAMP -> "zonedTimestamp";
      case UUID -> "uuid";
      case JSON -> "json";
      case INET -> "inet";
    };
  }

  @Override
  public Expression visitEnumeration(ColumnType.Enumeration type) {
    List<Call> links = new ArrayList<>();
    links.add(
        type.checkName() == null ? link("unchecked") : link("check", new Text(type.checkName())));
    if (type.length() != EnumValues.DEFAULT_LENGTH) {
      links.add(link("length", new Word(Integer.toString(type.length()))));
    }
    return new Chain(imported(ColumnTypes.class, "enumOf", texts(type.values())), links);
  }

  @Override
  public Expression visitArray(ColumnType.Array type) {
    return imported(ColumnTypes.class, "arrayOf", type.element().accept(this));
  }

  @Override
  public Expression visitCustom(ColumnType.Custom type) {
    return imported(ColumnTypes.class, "type", new Text(type.definition()));
  }
}
