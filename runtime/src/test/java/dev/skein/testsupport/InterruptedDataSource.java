package dev.skein.testsupport;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A program that somebody else comes between of, just before some of its calls to the database. */
public final class InterruptedDataSource {

  private final DataSource real;
  private final List<Integer> moments;
  private final Runnable somebody;
  private final List<CompletableFuture<Void>> works = new ArrayList<>();
  private Duration patience = Duration.ofMillis(100);
  private int calls;

  /**
   * A program that nobody has come between of.
   *
   * @param real the database
   * @param moments before which calls, from 1
   * @param somebody what somebody else does
   */
  public InterruptedDataSource(DataSource real, List<Integer> moments, Runnable somebody) {
    this.real = real;
    this.moments = List.copyOf(moments);
    this.somebody = somebody;
  }

  /**
   * Says how long the program waits for somebody else, who may have to wait for the program.
   *
   * @param time as long at most
   * @return this
   */
  public InterruptedDataSource waitingFor(Duration time) {
    patience = time;
    return this;
  }

  /** What to hand to the program. */
  public DataSource dataSource() {
    return proxy(DataSource.class, real);
  }

  /**
   * Waits for somebody else.
   *
   * @return whether the program came as far as the first of these calls
   */
  public boolean end() {
    works.forEach(CompletableFuture::join);
    return !works.isEmpty();
  }

  private <T> T proxy(Class<T> type, Object target) {
    return type.cast(
        Proxy.newProxyInstance(
            InterruptedDataSource.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getName().startsWith("execute") && moments.contains(++calls)) {
                interrupt();
              }
              return wrapped(invoke(target, method, arguments));
            }));
  }

  private void interrupt() throws InterruptedException, ExecutionException {
    CompletableFuture<Void> work = CompletableFuture.runAsync(somebody);
    works.add(work);
    try {
      work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      // Then the program goes on.
    }
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
      return proxy(Connection.class, connection);
    }
    if (result instanceof PreparedStatement statement) {
      return proxy(PreparedStatement.class, statement);
    }
    return result instanceof Statement statement ? proxy(Statement.class, statement) : result;
  }
}
