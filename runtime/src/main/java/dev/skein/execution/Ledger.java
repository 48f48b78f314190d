package dev.skein.execution;

import java.sql.SQLException;
import java.util.Map;

/**
 * Is told of each act before and after, and knows how far an earlier run got. What it writes
 * belongs into the transaction that the act is in.
 */
public interface Ledger {

  /** Knows nothing and keeps nothing. */
  Ledger NONE =
      new Ledger() {
        @Override
        public int done() {
          return 0;
        }

        @Override
        public Map<String, String> notes() {
          return Map.of();
        }

        @Override
        public void before(int index, Act act) {}

        @Override
        public void noted(String variable, String value) {}

        @Override
        public void after(int index, Act act) {}
      };

  /**
   * How many acts an earlier run has done.
   *
   * @return the count
   */
  int done();

  /**
   * The variables of the session that an earlier run has set.
   *
   * @return their values by name
   */
  Map<String, String> notes();

  /**
   * An act begins.
   *
   * @param index its place, from 0
   * @param act the act
   * @throws SQLException if that cannot be noted down
   */
  void before(int index, Act act) throws SQLException;

  /**
   * A variable of the session has a value that later acts need.
   *
   * @param variable its name
   * @param value its value
   * @throws SQLException if that cannot be noted down
   */
  void noted(String variable, String value) throws SQLException;

  /**
   * An act is done.
   *
   * @param index its place, from 0
   * @param act the act
   * @throws SQLException if that cannot be noted down
   */
  void after(int index, Act act) throws SQLException;
}
