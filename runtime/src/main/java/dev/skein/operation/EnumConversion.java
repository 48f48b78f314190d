package dev.skein.operation;

import java.util.List;

/**
 * How the values of an enum come to be kept otherwise: by the names of its constants instead of by
 * their positions, or the other way round. NULL stays NULL; a value that is of no constant stops
 * the change.
 *
 * @param constants the names of the constants, each at its position
 * @param toNames whether positions become names, rather than names positions
 */
public record EnumConversion(List<String> constants, boolean toNames) {
  /** Copies the names. */
  public EnumConversion {
    constants = List.copyOf(constants);
  }

  /**
   * The way back.
   *
   * @return the conversion of the new values to the old ones
   */
  public EnumConversion reverse() {
    return new EnumConversion(constants, !toNames);
  }
}
