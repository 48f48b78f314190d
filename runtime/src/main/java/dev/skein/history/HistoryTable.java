package dev.skein.history;

import dev.skein.operation.Database;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/**
 * Flyway's history table in SQL, in the words of one database. Names are always quoted, as Flyway
 * does.
 *
 * @param database the database
 * @param schema the schema the table is in, or null for the one a statement runs in
 * @param name the name of the table
 * @param installedBy who its rows say did it, or null for the user of the database
 */
public record HistoryTable(
    Database database, @Nullable String schema, String name, @Nullable String installedBy) {

  /** What Flyway calls the table unless told otherwise. */
  public static final String DEFAULT_NAME = "flyway_schema_history";

  /** What the name of the table beside it ends with. */
  private static final String COMPANION = "_skein";

  private static final List<String> READ =
      List.of(
          "installed_rank",
          "version",
          "description",
          "type",
          "script",
          "checksum",
          "installed_on",
          "success");

  private static final List<String> WRITTEN =
      List.of(
          "installed_rank",
          "version",
          "description",
          "type",
          "script",
          "checksum",
          "installed_by",
          "execution_time",
          "success");

  /**
   * Creates the table as Flyway would, if it is not there yet.
   *
   * @return the statements
   */
  public List<String> createIfAbsent() {
    String index = quote(name + "_s_idx");
    return switch (database) {
      case H2 ->
          List.of(
              createTable("default current_timestamp", "int", "")
                  // Flyway reads the installed_by of this row as the user who made the table.
                  + " as select -1, null, '<< Flyway Schema History table created >>', 'TABLE', '', null, "
                  + user()
                  + ", current_timestamp, 0, true",
              "create index if not exists %s on %s (\"success\")"
                  .formatted(
                      schema == null ? index : quote(schema) + "." + index, qualifiedName()));
      case POSTGRESQL ->
          List.of(
              createTable("default now()", "integer", ""),
              "create index if not exists %s on %s (\"success\")"
                  .formatted(index, qualifiedName()));
      // MySQL creates no index "if not exists", so that it stands within.
      case MYSQL, MARIADB ->
          List.of(
              createTable(
                  "default current_timestamp", "int", ",\n    index " + index + " (`success`)"));
      case SQLITE ->
          List.of(
              createSqlite(),
              "create index if not exists %s on %s (\"success\")"
                  .formatted(schema == null ? index : quote(schema) + "." + index, quote(name)));
    };
  }

  private String createTable(String now, String integer, String more) {
    return """
    create table if not exists %s (
        "installed_rank" int not null,
        "version" varchar(50),
        "description" varchar(200) not null,
        "type" varchar(20) not null,
        "script" varchar(1000) not null,
        "checksum" %s,
        "installed_by" varchar(100) not null,
        "installed_on" timestamp not null %s,
        "execution_time" %s not null,
        "success" boolean not null,
        constraint %s primary key ("installed_rank")%s
    )"""
        .replace("\"", quote("").substring(1))
        .formatted(qualifiedName(), integer, now, integer, quote(name + "_pk"), more);
  }

  private String createSqlite() {
    return """
    create table if not exists %s (
        "installed_rank" int not null primary key,
        "version" varchar(50),
        "description" varchar(200) not null,
        "type" varchar(20) not null,
        "script" varchar(1000) not null,
        "checksum" int,
        "installed_by" varchar(100) not null,
        "installed_on" text not null default (strftime('%%Y-%%m-%%d %%H:%%M:%%f','now')),
        "execution_time" int not null,
        "success" boolean not null
    )"""
        .formatted(qualifiedName());
  }

  /**
   * Writes nothing, and with that becomes the one writer of the database until its transaction
   * ends. SQLite has no other lock, and Flyway takes none there.
   *
   * @return the statement
   */
  public String becomeWriter() {
    String rank = quote("installed_rank");
    return "update %s set %s = %s where false".formatted(qualifiedName(), rank, rank);
  }

  /**
   * Keeps SQLite from inserting another row of a version as long as its last one tells that it is
   * applied, on this connection only.
   *
   * @param version the version
   * @return the statements
   */
  List<String> passOver(MigrationVersion version) {
    String trigger = quote(name + "_pass_over");
    return List.of(
        "drop trigger if exists temp." + trigger,
        """
        create temp trigger %s before insert on main.%s
        when new."version" = %s and new."success" and new."type" <> 'DELETE' and (
            select "success" and "type" <> 'DELETE' from main.%s
            where "version" = %s order by "installed_rank" desc limit 1)
        begin select raise(ignore); end"""
            .formatted(
                trigger,
                quote(name),
                literal(version.getVersion()),
                quote(name),
                literal(version.getVersion())));
  }

  /**
   * Inserts a row with the next rank and the present time.
   *
   * @param row the row
   * @return the statement
   */
  public String insert(HistoryRow row) {
    String values =
        Stream.of(
                nextRank(),
                row.isVersioned() ? literal(row.version().getVersion()) : "null",
                literal(row.description()),
                literal(row.type()),
                literal(row.script()),
                row.checksum() == null ? "null" : row.checksum().toString(),
                user(),
                "0",
                truth(row.success()))
            .collect(Collectors.joining(", "));
    return "insert into %s (%s)\nselect %s from %s"
        .formatted(qualifiedName(), quoteAll(WRITTEN), values, qualifiedName());
  }

  private String nextRank() {
    return newestRank() + " + 1";
  }

  /**
   * The newest rank, in a query of this table. H2's has a row of rank -1, and Flyway counts from 1.
   *
   * @return the expression, which gives 0 if there is no row
   */
  public String newestRank() {
    String rank = quote("installed_rank");
    return "coalesce(max(case when %s > 0 then %s end), 0)".formatted(rank, rank);
  }

  String select() {
    String rank = quote("installed_rank");
    return "select %s from %s where %s > 0 order by %s"
        .formatted(quoteAll(READ), qualifiedName(), rank, rank);
  }

  /** By the index of the primary key, however many rows there are. */
  String selectNewest() {
    String rank = quote("installed_rank");
    return "select %s from %s where %s > 0 and %s = (select max(%s) from %s)"
        .formatted(quoteAll(READ), qualifiedName(), rank, rank, rank, qualifiedName());
  }

  String delete(int rank) {
    return "delete from %s where %s = %d".formatted(qualifiedName(), quote("installed_rank"), rank);
  }

  String markTakenBack(int rank) {
    return "update %s set %s = %s, %s = %s where %s = %d"
        .formatted(
            qualifiedName(),
            quote("type"),
            literal(HistoryRow.DELETE),
            quote("success"),
            truth(true),
            quote("installed_rank"),
            rank);
  }

  /**
   * The table beside this one.
   *
   * @return the table in which Skein keeps what Flyway's has no column for
   */
  public HistoryTable companion() {
    return new HistoryTable(database, schema, name + COMPANION, installedBy);
  }

  private String user() {
    if (installedBy != null) {
      return literal(installedBy);
    }
    return switch (database) {
      case H2, POSTGRESQL -> "current_user";
      case MYSQL, MARIADB -> "substring_index(user(), '@', 1)";
      case SQLITE -> "''";
    };
  }

  private String truth(boolean value) {
    return switch (database) {
      case H2, POSTGRESQL -> value ? "true" : "false";
      case MYSQL, MARIADB, SQLITE -> value ? "1" : "0";
    };
  }

  /**
   * The table in a statement.
   *
   * @return its name with its schema, quoted
   */
  public String qualifiedName() {
    return schema == null ? quote(name) : quote(schema) + "." + quote(name);
  }

  private String quoteAll(List<String> names) {
    return names.stream().map(this::quote).collect(Collectors.joining(", "));
  }

  /**
   * A name in a statement.
   *
   * @param identifier the name
   * @return the name in the quotes of the database
   */
  public String quote(String identifier) {
    return switch (database) {
      case H2, POSTGRESQL, SQLITE -> '"' + identifier.replace("\"", "\"\"") + '"';
      case MYSQL, MARIADB -> '`' + identifier.replace("`", "``") + '`';
    };
  }

  /**
   * A text in a statement.
   *
   * @param text the text
   * @return the literal
   */
  public String literal(String text) {
    String quoted = text.replace("'", "''");
    return switch (database) {
      case H2, POSTGRESQL, SQLITE -> "'" + quoted + "'";
      case MYSQL, MARIADB -> "'" + quoted.replace("\\", "\\\\") + "'";
    };
  }
}
