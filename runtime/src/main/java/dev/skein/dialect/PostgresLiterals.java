package dev.skein.dialect;

/** PostgreSQL's literals; its {@code X'..'} are bits. */
final class PostgresLiterals extends Literals {

  @Override
  String bytes(String hex) {
    return "bytea '\\x" + hex + "'";
  }
}
