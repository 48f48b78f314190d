package dev.skein.testsupport;

import dev.skein.operation.Operation;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All kinds of operations there are, for tests that are to have one of each. */
public final class OperationKinds {

  private OperationKinds() {}

  /**
   * The kinds.
   *
   * @return the classes
   */
  public static Set<Class<?>> all() {
    return under(Operation.class).collect(Collectors.toSet());
  }

  private static Stream<Class<?>> under(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(OperationKinds::under)
        : Stream.of(type);
  }
}
