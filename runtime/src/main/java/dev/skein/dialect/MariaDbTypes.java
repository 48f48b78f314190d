package dev.skein.dialect;

import dev.skein.schema.ColumnType.Basic;
import dev.skein.schema.SqlType;

/** Where MariaDB's types differ from MySQL's. */
final class MariaDbTypes extends MySqlTypes {

  MariaDbTypes(Identifiers names, Literals literals) {
    super(names, literals);
  }

  @Override
  public String visitBasic(Basic type) {
    return type.sqlType() == SqlType.UUID ? "uuid" : super.visitBasic(type);
  }
}
