package dev.skein.processor.entity;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * The way to a value in an annotation, through annotations within: {@code indexes[1].columnList}.
 *
 * @param path the way
 */
record ValuePath(String path) {

  private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\d+)])?\\.?");

  /** The closest value on the way that is spelled out, or null if not even the first is. */
  @Nullable AnnotationValue in(AnnotationMirror mirror) {
    AnnotationValue closest = null;
    Object current = mirror;
    Matcher step = STEP.matcher(path);
    while (step.find() && current instanceof AnnotationMirror annotation) {
      AnnotationValue next = member(annotation, step.group(1));
      next = next == null || step.group(2) == null ? next : item(next, step.group(2));
      if (next == null) {
        return closest;
      }
      closest = next;
      current = next.getValue();
    }
    return closest;
  }

  private static @Nullable AnnotationValue member(AnnotationMirror annotation, String name) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> value :
        annotation.getElementValues().entrySet()) {
      if (value.getKey().getSimpleName().contentEquals(name)) {
        return value.getValue();
      }
    }
    return null;
  }

  private static AnnotationValue item(AnnotationValue list, String index) {
    int at = Integer.parseInt(index);
    return list.getValue() instanceof List<?> items
            && at < items.size()
            && items.get(at) instanceof AnnotationValue item
        ? item
        : list;
  }
}
