package dev.skein.processor.mapping;

import dev.skein.processor.model.DiscriminatorModel;
import dev.skein.processor.problem.MappingMessages;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values that tell the classes of a hierarchy apart, as SQL says them. */
final class DiscriminatorValues {

  /** Hibernate's word for rows without a value. */
  static final String NULL = "null";

  /** Hibernate's word for rows with a value that is no other class's. */
  static final String NOT_NULL = "not null";

  private static final String ANNOTATION = "jakarta.persistence.DiscriminatorValue";

  private final Problems problems;

  DiscriminatorValues(Problems problems) {
    this.problems = problems;
  }

  static boolean isValue(String value) {
    return !value.equals(NULL) && !value.equals(NOT_NULL);
  }

  /** The values of the classes that are not abstract, in the order of the classes. */
  Map<MappedEntity, String> of(List<MappedEntity> hierarchy) {
    Map<MappedEntity, String> values = new LinkedHashMap<>();
    Map<String, MappedEntity> taken = new LinkedHashMap<>();
    for (MappedEntity entity : hierarchy) {
      String value = of(entity);
      if (!entity.model().inheritance().isAbstract()) {
        MappedEntity other = taken.putIfAbsent(value, entity);
        if (other != null) {
          problems.error(
              place(entity),
              MappingMessages.discriminatorValueTwice(
                  entity.simpleName(), other.simpleName(), value));
        }
        values.put(entity, value);
      }
    }
    return values;
  }

  private String of(MappedEntity entity) {
    String said = entity.model().inheritance().discriminatorValue();
    DiscriminatorModel.Type type = entity.root().model().inheritance().discriminator().type();
    if (said == null) {
      return unsaid(entity, type);
    }
    if (!isValue(said)) {
      return said;
    }
    if (!fits(said, type)) {
      problems.error(
          place(entity),
          MappingMessages.discriminatorValue(
              entity.simpleName(), said, type == DiscriminatorModel.Type.CHAR));
    }
    return type == DiscriminatorModel.Type.INTEGER ? said : quoted(said);
  }

  /** The entity's name, or for a number its hash; Hibernate has no character for it. */
  private String unsaid(MappedEntity entity, DiscriminatorModel.Type type) {
    String name = entity.model().entityName();
    if (type == DiscriminatorModel.Type.CHAR) {
      problems.error(
          entity.model().place(), MappingMessages.noDiscriminatorValue(entity.simpleName()));
    }
    return type == DiscriminatorModel.Type.INTEGER
        ? Integer.toString(name.hashCode())
        : quoted(name);
  }

  private static boolean fits(String value, DiscriminatorModel.Type type) {
    return switch (type) {
      case STRING -> true;
      case CHAR -> value.length() == 1;
      case INTEGER -> value.matches("[+-]?\\d{1,10}");
    };
  }

  private static Place place(MappedEntity entity) {
    boolean said = entity.model().inheritance().discriminatorValue() != null;
    return said ? entity.model().place().at(ANNOTATION, "value") : entity.model().place();
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
