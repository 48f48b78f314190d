package dev.skein.catalogue;

import dev.skein.operation.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** MariaDB's catalogue, which knows checks, and sequences as a kind of table. */
final class MariaDbReader extends MySqlReader {

  /** A statement may not grow without bounds. */
  private static final int AT_ONCE = 500;

  MariaDbReader(Connection connection, String defaultSchema) {
    super(connection, defaultSchema);
  }

  @Override
  Database database() {
    return Database.MARIADB;
  }

  /** It stands as SQL here. */
  @Override
  String defaultSql() {
    return "nullif(column_default, 'NULL')";
  }

  @Override
  boolean tellsChecks() {
    return true;
  }

  /** What looks after a column of the type JSON, which is a text here, has no say of its own. */
  @Override
  String checks() {
    return """
    union all
    select constraint_schema, table_name, 'CHECK', constraint_name, 1, null, 'NO',
      null, null, null, null, null, check_clause
    from information_schema.check_constraints
    where constraint_schema in %s
      and check_clause <> concat('json_valid(`', constraint_name, '`)')
    """
        .formatted(schemas());
  }

  /** Only the sequences themselves tell how they count. */
  @Override
  List<Row> sequences() throws SQLException {
    List<Row> names =
        query(
            """
            select table_schema as schema_name, table_name as sequence_name
            from information_schema.tables where table_type = 'SEQUENCE' and table_schema in %s
            """
                .formatted(schemas()));
    List<Row> rows = new ArrayList<>();
    for (int start = 0; start < names.size(); start += AT_ONCE) {
      List<Row> some = names.subList(start, Math.min(start + AT_ONCE, names.size()));
      rows.addAll(
          query(some.stream().map(this::counting).collect(Collectors.joining(" union all "))));
    }
    return rows;
  }

  private String counting(Row sequence) {
    String schema = sequence.text("schema_name");
    String name = sequence.text("sequence_name");
    return "select %s as schema_name, %s as sequence_name, start_value, increment, 'NO' as is_owned from `%s`.`%s`"
        .formatted(
            literal(schema), literal(name), schema.replace("`", "``"), name.replace("`", "``"));
  }
}
