package dev.skein.processor.entity;

import dev.skein.processor.problem.Message;
import dev.skein.processor.problem.Problems;
import dev.skein.processor.problem.TypeMessages;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds the entities that associations point to. */
final class Targets {

  private final JavaTypes javaTypes;
  private final Problems problems;

  Targets(JavaTypes javaTypes, Problems problems) {
    this.javaTypes = javaTypes;
    this.problems = problems;
  }

  /** The entity that an association says it points to, else that its type does. */
  Optional<String> of(Member member, Annotation association, @Nullable TypeMirror typed) {
    TypeMirror said = association.type("targetEntity");
    TypeMirror target = said == null ? typed : said;
    if (target == null) {
      return refuse(member, TypeMessages.noTarget(member.place()));
    }
    Optional<TypeElement> type = javaTypes.elementOf(target);
    return type.isPresent() && javaTypes.isEntity(type.get())
        ? Optional.of(javaTypes.nameOf(target))
        : refuse(member, TypeMessages.targetIsNoEntity(member.place(), javaTypes.nameOf(target)));
  }

  private Optional<String> refuse(Member member, Message message) {
    problems.error(member.place(), message);
    return Optional.empty();
  }
}
