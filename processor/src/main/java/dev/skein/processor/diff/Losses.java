package dev.skein.processor.diff;

import dev.skein.processor.problem.Message;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Says what data is lost, as gravely as the user wants to hear it.
 *
 * @param dataLoss how gravely
 * @param problems where to say it
 */
record Losses(DataLoss dataLoss, Problems problems) {

  void report(@Nullable Place place, Message message) {
    switch (dataLoss) {
      case ALLOW -> {}
      case WARN -> problems.warning(place, message);
      case ERROR -> problems.error(place, message);
    }
  }
}
