package dev.skein.testsupport;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A program that dies at some call to its database: all of its connections are gone at once, and
 * whatever it tries after that fails.
 */
public final class CrashingDataSource {

  private final DataSource real;
  private final int call;
  private final boolean after;
  private final List<Connection> open = new ArrayList<>();
  private int calls;
  private boolean dead;

  /**
   * A program that has not died yet.
   *
   * @param real the database
   * @param call at which call to it the program dies, from 1
   * @param after whether that call still comes through
   */
  public CrashingDataSource(DataSource real, int call, boolean after) {
    this.real = real;
    this.call = call;
    this.after = after;
  }

  /** Whether it died. */
  public boolean isDead() {
    return dead;
  }

  /** What to hand to the program. */
  public DataSource dataSource() {
    return proxy(DataSource.class, real);
  }

  private <T> T proxy(Class<T> type, Object target) {
    return type.cast(
        Proxy.newProxyInstance(
            CrashingDataSource.class.getClassLoader(), new Class<?>[] {type}, handler(target)));
  }

  private InvocationHandler handler(Object target) {
    return (proxy, method, arguments) -> {
      if (dead && !method.getName().equals("toString")) {
        throw new SQLException("The program is dead");
      }
      boolean counted = isCounted(method);
      if (counted && ++calls == call && !after) {
        die();
      }
      Object result = invoke(target, method, arguments);
      if (counted && calls == call && after) {
        die();
      }
      return wrapped(result);
    };
  }

  private static boolean isCounted(Method method) {
    return method.getName().startsWith("execute") || method.getName().equals("commit");
  }

  private static @Nullable Object invoke(
      Object target, Method method, Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private @Nullable Object wrapped(@Nullable Object result) {
    if (result instanceof Connection connection) {
      open.add(connection);
      return proxy(Connection.class, connection);
    }
    if (result instanceof PreparedStatement statement) {
      return proxy(PreparedStatement.class, statement);
    }
    return result instanceof Statement statement ? proxy(Statement.class, statement) : result;
  }

  private void die() throws SQLException {
    dead = true;
    for (Connection connection : open) {
      cut(connection);
    }
    throw new SQLException("The program died");
  }

  /** Some drivers know no {@code abort}, and would commit at the end. */
  private static void cut(Connection connection) throws SQLException {
    if (!connection.isClosed()) {
      if (!connection.getAutoCommit()) {
        connection.rollback();
      }
      connection.close();
    }
  }
}
