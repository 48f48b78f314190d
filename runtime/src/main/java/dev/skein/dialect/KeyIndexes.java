package dev.skein.dialect;

import java.util.ArrayList;
import java.util.List;

/**
 * The indexes that MySQL and MariaDB make by themselves. A foreign key needs one that starts with
 * its columns; where there is none, the database makes one, and calls it like the key. It goes when
 * another index takes over, but does not come back when that one is dropped, and stays when the key
 * is. Here it comes and goes with its reason, so that a changed table equals a new one.
 */
record KeyIndexes(Identifiers names, Literals literals) {

  /** Which foreign keys have no other index than the one in question. */
  private static final String DEPENDENT =
      """
      select concat(%1$s, group_concat('add index `', k.name, '` (', k.columns, '), ' order by k.name separator ''), %2$s)
      from (select constraint_name as name,
          group_concat('`', column_name, '`' order by ordinal_position) as columns
        from information_schema.key_column_usage
        where table_schema = database() and table_name = %3$s and referenced_table_name is not null
        group by constraint_name) k
      where %4$s = (select group_concat(i.name)
        from (select index_name as name,
            group_concat('`', column_name, '`' order by seq_in_index) as columns
          from information_schema.statistics
          where table_schema = database() and table_name = %3$s group by index_name) i
        where left(concat(i.columns, ','), char_length(k.columns) + 1) = concat(k.columns, ','))""";

  private static final String THERE =
      """
      select max(%s) from information_schema.statistics
      where table_schema = database() and table_name = %s and index_name = %s""";

  /** Drops an index, and makes one for each foreign key that used it. */
  List<String> drop(String table, String name) {
    return drop(table, name, dropIndex(name), literals.text(alter(table) + dropIndex(name)));
  }

  /** Drops the index of the primary key, and makes one for each foreign key that used it. */
  List<String> dropPrimaryKey(String table) {
    String words = "drop primary key";
    return drop(table, "PRIMARY", words, literals.text(alter(table) + words));
  }

  /** Drops the index that was made for a foreign key, if it is there. */
  List<String> dropMadeFor(String table, String foreignKey) {
    String there =
        THERE.formatted(
            literals.text(alter(table) + dropIndex(foreignKey)),
            literals.text(stored(table)),
            literals.text(stored(foreignKey)));
    return drop(table, foreignKey, dropIndex(foreignKey), "(\n" + there + "), 'do 0'");
  }

  private List<String> drop(String table, String name, String words, String otherwise) {
    String query =
        DEPENDENT.formatted(
            literals.text(alter(table)),
            literals.text(words),
            literals.text(stored(table)),
            literals.text(stored(name)));
    List<String> statements = new ArrayList<>();
    statements.add(Prepared.note("@skein", query, otherwise));
    statements.addAll(Prepared.execute("@skein"));
    return statements;
  }

  private String dropIndex(String name) {
    return "drop index " + names.name(name);
  }

  private String alter(String table) {
    return "alter table " + names.qualified(table) + " ";
  }

  /** A name as the catalogue keeps it. */
  static String stored(String written) {
    return Identifiers.stored(Identifiers.local(written));
  }
}
