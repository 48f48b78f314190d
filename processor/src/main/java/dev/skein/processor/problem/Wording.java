package dev.skein.processor.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places as sentences call them. */
final class Wording {

  private Wording() {}

  static String said(@Nullable Place place) {
    if (place == null) {
      return "its member";
    }
    String member = place.member();
    return member == null ? "class " + simpleName(place) : simpleName(place) + "." + member;
  }

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  static String and(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  static String placeOfClass(@Nullable Place place) {
    return place == null ? "the entity" : "class " + simpleName(place);
  }

  static String simpleName(Place place) {
    return place.className().substring(place.className().lastIndexOf('.') + 1);
  }

  /** The class or member as the user knows it, with its package. */
  static String subject(Place place) {
    return place.member() == null ? place.className() : place.className() + "." + place.member();
  }
}
