package dev.skein.processor.entity;

import dev.skein.processor.problem.Place;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * An annotation by its mirror, and where it stands.
 *
 * <p>Only values that are spelled out are seen. What a value is otherwise is said by who asks: a
 * project may compile with a JPA older than the value.
 */
final class Annotation {

  private final Map<String, AnnotationValue> values;
  private final Place place;

  private Annotation(Map<String, AnnotationValue> values, Place place) {
    this.values = values;
    this.place = place;
  }

  /** The annotation of an element. */
  static Annotation of(AnnotationMirror mirror, Place element) {
    return new Annotation(valuesOf(mirror), element.at(nameOf(mirror), null));
  }

  /** An annotation that is not there, and so says nothing; its place is that of the element. */
  static Annotation absent(Place element) {
    return new Annotation(Map.of(), element);
  }

  private static Map<String, AnnotationValue> valuesOf(AnnotationMirror mirror) {
    Map<? extends ExecutableElement, ? extends AnnotationValue> said = mirror.getElementValues();
    if (said.isEmpty()) {
      return Map.of();
    }
    Map<String, AnnotationValue> values = new LinkedHashMap<>();
    said.forEach((value, given) -> values.put(value.getSimpleName().toString(), given));
    return values;
  }

  /** The same, with one of its values under another name. */
  Annotation renamed(String value, String to) {
    Map<String, AnnotationValue> renamed = new HashMap<>(values);
    AnnotationValue moved = renamed.remove(value);
    if (moved != null) {
      renamed.put(to, moved);
    }
    return new Annotation(renamed, place);
  }

  /** The same, with a value given from elsewhere. */
  Annotation with(String value, AnnotationValue given) {
    Map<String, AnnotationValue> more = new HashMap<>(values);
    more.put(value, given);
    return new Annotation(more, place);
  }

  static String nameOf(AnnotationMirror mirror) {
    return Memory.name(mirror);
  }

  /** The values that are spelled out, by their names. */
  Map<String, AnnotationValue> values() {
    return Collections.unmodifiableMap(values);
  }

  boolean isThere() {
    return place.annotation() != null;
  }

  Place place() {
    return place;
  }

  Place place(String value) {
    String outer = place.value();
    return new Place(
        place.className(),
        place.member(),
        place.annotation(),
        outer == null ? value : outer + "." + value);
  }

  /** A value of any kind, if it is spelled out. */
  Optional<AnnotationValue> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  private <T> Optional<T> value(String name, Class<T> type) {
    AnnotationValue given = values.get(name);
    Object content = given == null ? null : given.getValue();
    return type.isInstance(content) ? Optional.of(type.cast(content)) : Optional.empty();
  }

  boolean says(String value) {
    return values.containsKey(value);
  }

  /** A text, or null if it is not given or empty, which is JPA's way not to give it. */
  @Nullable String text(String value) {
    String text = value(value, String.class).orElse("");
    return text.isEmpty() ? null : text;
  }

  /** A name in the database, its quotes as back quotes, or null if it is not given. */
  @Nullable String identifier(String value) {
    String text = text(value);
    return text == null ? null : Quotes.normalized(text);
  }

  boolean flag(String value, boolean otherwise) {
    return value(value, Boolean.class).orElse(otherwise);
  }

  int number(String value, int otherwise) {
    return value(value, Integer.class).orElse(otherwise);
  }

  Optional<Long> wholeNumber(String value) {
    return value(value, Long.class);
  }

  /** The name of an enum constant, or null if it is not given. */
  @Nullable String constant(String value) {
    return value(value, VariableElement.class)
        .map(constant -> constant.getSimpleName().toString())
        .orElse(null);
  }

  /** A class, or null if it is not given. */
  @Nullable TypeMirror type(String value) {
    return value(value, TypeMirror.class).orElse(null);
  }

  Optional<Annotation> annotation(String value) {
    return value(value, AnnotationMirror.class)
        .map(inner -> new Annotation(valuesOf(inner), place(value)));
  }

  List<Annotation> annotations(String value) {
    if (!says(value)) {
      return List.of();
    }
    List<AnnotationValue> items = items(value);
    return IntStream.range(0, items.size())
        .filter(i -> items.get(i).getValue() instanceof AnnotationMirror)
        .mapToObj(
            i ->
                new Annotation(
                    valuesOf((AnnotationMirror) items.get(i).getValue()),
                    place(value + "[" + i + "]")))
        .toList();
  }

  List<String> texts(String value) {
    if (!says(value)) {
      return List.of();
    }
    return items(value).stream().map(item -> String.valueOf(item.getValue())).toList();
  }

  List<String> identifiers(String value) {
    return texts(value).stream().map(Quotes::normalized).toList();
  }

  private List<AnnotationValue> items(String value) {
    Optional<List<?>> items = value(value).map(found -> asList(found));
    return items.orElse(List.of()).stream()
        .filter(AnnotationValue.class::isInstance)
        .map(AnnotationValue.class::cast)
        .toList();
  }

  /** A single item may stand for a list of one. */
  private static List<?> asList(AnnotationValue value) {
    return value.getValue() instanceof List<?> items ? items : List.of(value);
  }
}
