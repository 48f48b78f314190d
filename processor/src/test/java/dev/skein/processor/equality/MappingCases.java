package dev.skein.processor.equality;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.lang.annotation.Annotation;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The mapping cases of the corpus. A case is what a class or a member says of its mapping: its type
 * and its annotations with all they state, names aside. Two members that say the same are one case;
 * {@code @Column(length=40) String} and {@code @Column(nullable=false) String} are two.
 */
public final class MappingCases {

  private static final List<Class<? extends Annotation>> MAPPED =
      List.of(Entity.class, MappedSuperclass.class, Embeddable.class);

  private final SortedMap<String, String> cases = new TreeMap<>();
  private final Set<String> annotations = new TreeSet<>();

  private MappingCases() {}

  /** The cases of some classes and what they are made of; other classes among them do not count. */
  public static MappingCases of(Stream<Class<?>> classes) {
    MappingCases found = new MappingCases();
    classes.sorted(Comparator.comparing(Class::getName)).forEach(found::add);
    return found;
  }

  /** Where each case occurs first, by what it says. */
  public SortedMap<String, String> byMeaning() {
    return cases;
  }

  /** The qualified names of all annotations, those within others too. */
  public Set<String> annotations() {
    return annotations;
  }

  private void add(Class<?> type) {
    see(type);
    Stream.of(type.getDeclaredFields(), type.getDeclaredMethods())
        .flatMap(Arrays::stream)
        .forEach(this::see);
    if (MAPPED.stream().noneMatch(type::isAnnotationPresent)) {
      return;
    }
    cases.putIfAbsent("class " + said(type), type.getSimpleName());
    for (Field field : type.getDeclaredFields()) {
      if (!field.isSynthetic() && !Modifier.isStatic(field.getModifiers())) {
        add(type, field, field.getName(), field.getGenericType());
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      if (method.getAnnotations().length > 0 && method.getParameterCount() == 0) {
        add(type, method, method.getName(), method.getGenericReturnType());
      }
    }
  }

  private void add(Class<?> owner, AnnotatedElement member, String name, Type type) {
    cases.putIfAbsent(said(member) + shown(type), owner.getSimpleName() + "." + name);
  }

  private void see(AnnotatedElement element) {
    for (Annotation annotation : element.getAnnotations()) {
      see(annotation);
    }
  }

  private void see(Annotation annotation) {
    annotations.add(annotation.annotationType().getCanonicalName());
    for (Method value : annotation.annotationType().getDeclaredMethods()) {
      elements(valueOf(annotation, value))
          .filter(Annotation.class::isInstance)
          .forEach(nested -> see((Annotation) nested));
    }
  }

  private static String said(AnnotatedElement element) {
    return Arrays.stream(element.getAnnotations())
        .map(MappingCases::said)
        .sorted()
        .map(text -> text + " ")
        .collect(Collectors.joining());
  }

  private static String said(Annotation annotation) {
    String values =
        Arrays.stream(annotation.annotationType().getDeclaredMethods())
            .filter(
                value -> !Objects.deepEquals(valueOf(annotation, value), value.getDefaultValue()))
            .map(value -> value.getName() + "=" + said(valueOf(annotation, value)))
            .sorted()
            .collect(Collectors.joining(", "));
    return "@" + annotation.annotationType().getSimpleName() + "(" + values + ")";
  }

  /** A name says nothing; a number, a constant or an annotation does. */
  private static String said(Object value) {
    return elements(value)
        .map(
            element -> {
              if (element instanceof Annotation nested) {
                return said(nested);
              }
              return element instanceof String || element instanceof Class
                  ? "."
                  : element.toString();
            })
        .collect(Collectors.joining(" "));
  }

  private static Stream<Object> elements(Object value) {
    return value.getClass().isArray()
        ? java.util.stream.IntStream.range(0, Array.getLength(value))
            .mapToObj(i -> Objects.requireNonNull(Array.get(value, i)))
        : Stream.of(value);
  }

  private static Object valueOf(Annotation annotation, Method value) {
    try {
      return trusted(value).invoke(annotation);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(value.toString(), e);
    }
  }

  private static <T extends AccessibleObject> T trusted(T member) {
    member.setAccessible(true);
    return member;
  }

  /** Entities are alike; what is not of the corpus is told by its name. */
  private static String shown(Type type) {
    return type.getTypeName().replaceAll("dev\\.skein\\.[\\w.$]+", "*");
  }
}
