package dev.skein.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads H2's information schema, one view at a time: it makes them up anew for each row that would
 * be joined.
 */
record H2CatalogueText(Connection connection) implements CatalogueText {

  /** A table is found by its name in this view at once, unlike in that of the tables. */
  private static final String TABLE =
      "select table_schema, table_name, column_name"
          + " from information_schema.columns where %s order by 1, 2, ordinal_position";

  private static final String INDEXES =
      "select table_schema, table_name, index_name, index_type_name"
          + " from information_schema.indexes where %s order by 1, 2, 3";

  private static final List<String> OF_TABLES =
      List.of(
          "select table_schema, table_name, table_type, remarks"
              + " from information_schema.tables where %s order by 1, 2",
          "select table_schema, table_name, column_name, ordinal_position, data_type,"
              + " character_maximum_length, numeric_precision, numeric_scale, datetime_precision,"
              + " is_nullable, column_default, is_identity, is_generated, generation_expression,"
              + " domain_name, remarks"
              + " from information_schema.columns where %s order by 1, 2, 4",
          "select table_schema, table_name, constraint_name, constraint_type"
              + " from information_schema.table_constraints where %s order by 1, 2, 3",
          INDEXES);

  private static final String OF_SEQUENCES =
      "select sequence_schema, sequence_name, data_type, start_value, minimum_value,"
          + " maximum_value, increment, cycle_option"
          + " from information_schema.sequences where %s order by 1, 2";

  @Override
  public String of(List<String> names, Extent extent) throws SQLException {
    List<String> spellings = names.stream().flatMap(H2CatalogueText::spellings).distinct().toList();
    String in = "%s in (" + String.join(", ", Collections.nCopies(spellings.size(), "?")) + ")";
    List<String> ofTables =
        switch (extent) {
          case WHOLE -> OF_TABLES;
          case TABLE -> List.of(TABLE);
          case INDEXES -> List.of(INDEXES);
          case SEQUENCE -> List.of();
        };
    StringBuilder text = new StringBuilder();
    for (String query : ofTables) {
      text.append(
          CatalogueText.lines(connection, query.formatted(in.formatted("table_name")), spellings));
    }
    if (extent == Extent.WHOLE || extent == Extent.SEQUENCE) {
      text.append(
          CatalogueText.lines(
              connection, OF_SEQUENCES.formatted(in.formatted("sequence_name")), spellings));
    }
    return text.toString();
  }

  /**
   * How a name may be stored, by the settings of the database; where case means nothing the views
   * compare so. H2 finds a table by its name at once, but has to make up all rows of a view to
   * compare what a function makes of them.
   */
  private static Stream<String> spellings(String name) {
    return Stream.of(name, name.toUpperCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
  }

  @Override
  public String ofAll() throws SQLException {
    StringBuilder text = new StringBuilder();
    for (String query : OF_TABLES) {
      text.append(
          CatalogueText.lines(
              connection, query.formatted("table_schema <> 'INFORMATION_SCHEMA'"), List.of()));
    }
    text.append(CatalogueText.lines(connection, OF_SEQUENCES.formatted("true"), List.of()));
    return text.toString();
  }
}
