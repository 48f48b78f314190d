package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.skein;

import dev.skein.processor.model.Acceptance;
import dev.skein.processor.problem.LintCode;
import dev.skein.processor.problem.LintMessages;
import dev.skein.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads what classes and their members accept. */
public final class AcceptanceReader {

  private static final String ONE = skein("Accept");
  private static final String SEVERAL = skein("Accepts");
  private static final Set<String> BOTH = Set.of(ONE, SEVERAL);

  private final Elements elements;
  private final Problems problems;

  /**
   * A reader in one compile.
   *
   * @param elements the compile's elements
   * @param problems where to say what is wrong
   */
  public AcceptanceReader(Elements elements, Problems problems) {
    this.elements = elements;
    this.problems = problems;
  }

  /**
   * Reads classes.
   *
   * @param classNames their canonical names
   * @return what they accept
   */
  public List<Acceptance> read(Set<String> classNames) {
    List<Acceptance> found = new ArrayList<>();
    for (String name : classNames) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        add(type, found);
        type.getEnclosedElements().forEach(member -> add(member, found));
      }
    }
    return List.copyOf(found);
  }

  private void add(Element element, List<Acceptance> found) {
    if (Annotations.hasOneOf(element, BOTH)) {
      for (Annotation said : Annotations.of(element).repeated(ONE, SEVERAL)) {
        String code = said.text("code");
        check(said, code == null ? "" : code);
        found.add(new Acceptance(code == null ? "" : code, Places.of(element), said.place()));
      }
    }
  }

  private void check(Annotation said, String code) {
    String reason = said.text("reason");
    if (!LintCode.acceptable().contains(code)) {
      problems.error(said.place("code"), LintMessages.unknownCode(code));
    } else if (reason == null || reason.isBlank()) {
      problems.error(said.place("reason"), LintMessages.noReason(code));
    }
  }
}
