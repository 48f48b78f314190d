package dev.skein.processor;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;

/** Keeps a processor from the compiler's own environment, as IntelliJ's builder does. */
final class Wrapping {

  private Wrapping() {}

  static Processor around(Processor processor) {
    return proxy(
        Processor.class,
        (self, method, arguments) ->
            method.getName().equals("init")
                ? method.invoke(processor, around((ProcessingEnvironment) arguments[0]))
                : method.invoke(processor, arguments));
  }

  private static ProcessingEnvironment around(ProcessingEnvironment environment) {
    return proxy(
        ProcessingEnvironment.class,
        (self, method, arguments) -> method.invoke(environment, arguments));
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    ClassLoader loader = Wrapping.class.getClassLoader();
    return type.cast(Proxy.newProxyInstance(loader, new Class<?>[] {type}, handler));
  }
}
