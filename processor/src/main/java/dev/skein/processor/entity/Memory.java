package dev.skein.processor.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * What has been read of the elements of a round. A member is asked for its annotations by everybody
 * who looks at it, and the compiler makes their names and values anew each time.
 *
 * <p>It belongs to a thread and to one look: elements live no longer than the round.
 */
public final class Memory {

  private static final ThreadLocal<@Nullable Memory> OF_THREAD = new ThreadLocal<>();

  private final Map<Element, Annotations> annotations = new HashMap<>();
  private final Map<Element, String> names = new HashMap<>();
  private final Set<TypeElement> resolved = new HashSet<>();

  private Memory() {}

  /**
   * Does something and remembers meanwhile.
   *
   * @param look reads elements of one round on this thread
   */
  public static void during(Runnable look) {
    Memory outer = OF_THREAD.get();
    OF_THREAD.set(new Memory());
    try {
      look.run();
    } finally {
      OF_THREAD.set(outer);
    }
  }

  static Annotations annotations(Element element, Function<Element, Annotations> read) {
    Memory memory = OF_THREAD.get();
    return memory == null ? read.apply(element) : known(memory.annotations, element, read);
  }

  /** The qualified name of a class. */
  static String name(TypeElement type) {
    Memory memory = OF_THREAD.get();
    return memory == null ? qualified(type) : known(memory.names, type, it -> qualified(type));
  }

  /** The qualified name of an annotation's class. */
  static String name(AnnotationMirror mirror) {
    return name((TypeElement) mirror.getAnnotationType().asElement());
  }

  /** Remembers that all is known that a class needs. */
  static void resolved(TypeElement type) {
    Memory memory = OF_THREAD.get();
    if (memory != null) {
      memory.resolved.add(type);
    }
  }

  static boolean isResolved(TypeElement type) {
    Memory memory = OF_THREAD.get();
    return memory != null && memory.resolved.contains(type);
  }

  private static String qualified(TypeElement type) {
    return type.getQualifiedName().toString();
  }

  private static <T> T known(Map<Element, T> memory, Element element, Function<Element, T> read) {
    T known = memory.get(element);
    if (known == null) {
      known = read.apply(element);
      memory.put(element, known);
    }
    return known;
  }
}
