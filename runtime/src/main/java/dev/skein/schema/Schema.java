package dev.skein.schema;

import java.util.function.UnaryOperator;

/**
 * All tables and sequences of a program.
 *
 * @param tables the tables
 * @param sequences the sequences
 */
public record Schema(NamedList<Table> tables, NamedList<Sequence> sequences) {

  /**
   * The schema without anything in it.
   *
   * @return the empty schema
   */
  public static Schema empty() {
    return new Schema(NamedList.empty(), NamedList.empty());
  }

  /**
   * This schema with other tables.
   *
   * @param change what becomes of the tables
   * @return the schema
   */
  public Schema tables(UnaryOperator<NamedList<Table>> change) {
    return new Schema(change.apply(tables), sequences);
  }

  /**
   * This schema with other sequences.
   *
   * @param change what becomes of the sequences
   * @return the schema
   */
  public Schema sequences(UnaryOperator<NamedList<Sequence>> change) {
    return new Schema(tables, change.apply(sequences));
  }

  /**
   * This schema with one table changed.
   *
   * @param name the table's name
   * @param change what becomes of it
   * @return the schema
   * @throws SchemaMismatchException if there is no such table, or the change does not fit it
   */
  public Schema changeTable(String name, UnaryOperator<Table> change) {
    requireTable(name);
    try {
      return tables(all -> all.change(name, change));
    } catch (SchemaMismatchException e) {
      throw new SchemaMismatchException("table '" + name + "'", e);
    }
  }

  /**
   * The table of that name, which has to be there.
   *
   * @param name its name
   * @return the table
   * @throws SchemaMismatchException if there is no such table
   */
  public Table requireTable(String name) {
    return tables
        .find(name)
        .orElseThrow(
            () -> new SchemaMismatchException("there is no table '" + name + "' at this point."));
  }
}
