package dev.skein.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The arguments as picocli takes them. */
final class Arguments {

  private static final String END_OF_OPTIONS = "--";
  private static final Pattern STEPS_BACK = Pattern.compile("-[0-9]+");

  private Arguments() {}

  /**
   * Puts {@code -1} behind the end of the options, where it is no option.
   *
   * @param arguments the arguments as they were given
   */
  static String[] of(String... arguments) {
    List<String> options = new ArrayList<>();
    List<String> stepsBack = new ArrayList<>();
    boolean ended = false;
    for (String argument : arguments) {
      ended |= argument.equals(END_OF_OPTIONS);
      boolean moved = !ended && STEPS_BACK.matcher(argument).matches();
      (moved ? stepsBack : options).add(argument);
    }
    if (!stepsBack.isEmpty()) {
      if (!ended) {
        options.add(END_OF_OPTIONS);
      }
      options.addAll(stepsBack);
    }
    return options.toArray(String[]::new);
  }
}
