package dev.skein.processor.problem;

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

  static String placeOfClass(@Nullable Place place) {
    return place == null ? "the entity" : "class " + simpleName(place);
  }

  static String simpleName(Place place) {
    return place.className().substring(place.className().lastIndexOf('.') + 1);
  }
}
