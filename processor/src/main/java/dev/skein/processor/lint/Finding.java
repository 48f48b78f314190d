package dev.skein.processor.lint;

import dev.skein.processor.problem.LintCode;
import dev.skein.processor.problem.Message;
import dev.skein.processor.problem.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to say of a change.
 *
 * @param message what is said
 * @param place where it is said
 * @param places all places where it may be accepted
 */
record Finding(Message message, @Nullable Place place, List<Place> places) {
  Finding {
    places = List.copyOf(places);
  }

  String code() {
    return message.code();
  }

  /** Says something at a place. */
  interface Saying {
    Message at(@Nullable Place place);
  }

  static boolean isOfLint(String code) {
    for (LintCode known : LintCode.values()) {
      if (known.code().equals(code)) {
        return true;
      }
    }
    return false;
  }
}
