package dev.skein.processor.mapping;

import dev.skein.processor.model.BasicAttribute;
import dev.skein.processor.model.BasicAttribute.Trait;
import java.util.List;
import java.util.stream.Collectors;

/** The condition that keeps a column to the constants of an enum, where its type does not. */
final class EnumCheck {

  private EnumCheck() {}

  static String of(String column, BasicAttribute attribute) {
    List<String> constants = attribute.type().enumConstants();
    return attribute.is(Trait.ENUM_AS_STRING)
        ? column + constants.stream().collect(Collectors.joining("', '", " in ('", "')"))
        : column + " between 0 and " + (constants.size() - 1);
  }
}
