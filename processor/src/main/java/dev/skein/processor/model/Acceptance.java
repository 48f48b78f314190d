package dev.skein.processor.model;

import dev.skein.processor.problem.Place;

/**
 * Something that would be told, and that an annotation accepts.
 *
 * @param code its code
 * @param at the class or member that the annotation stands on
 * @param annotation the annotation
 */
public record Acceptance(String code, Place at, Place annotation) {

  /**
   * Whether it speaks of a place: its own, or a member of its class.
   *
   * @param place the place
   * @return whether it does
   */
  public boolean covers(Place place) {
    String member = at.member();
    return at.className().equals(place.className())
        && (member == null || member.equals(place.member()));
  }
}
