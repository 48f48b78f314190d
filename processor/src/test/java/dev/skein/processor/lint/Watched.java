package dev.skein.processor.lint;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** A server that is watched while it does something. */
interface Watched {

  /** What it did to table {@code t} and to those who use it, in the words of the lint. */
  Set<String> doing(List<String> statements) throws SQLException;
}
