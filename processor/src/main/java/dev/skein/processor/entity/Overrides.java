package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.jpa;
import static dev.skein.processor.entity.Names.skein;

import dev.skein.processor.problem.AnnotationMessages;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What {@code @AttributeOverride}, {@code @AssociationOverride} and {@code @Convert} say of members
 * further in (JPA 3.2, sections 11.1.4, 11.1.2 and 11.1.10).
 *
 * <p>Each takes the place of the member's own annotations of that kind as a whole.
 */
final class Overrides {

  private static final String ATTRIBUTE_NAME = "attributeName";

  static final Overrides NONE = new Overrides(Map.of(), Map.of(), Map.of());

  private final Map<String, Annotation> attributes;
  private final Map<String, Annotation> associations;
  private final Map<String, Annotation> converts;

  private Overrides(
      Map<String, Annotation> attributes,
      Map<String, Annotation> associations,
      Map<String, Annotation> converts) {
    this.attributes = attributes;
    this.associations = associations;
    this.converts = converts;
  }

  /** What a class or member says, by the path from there. */
  static Overrides of(Annotations declaration) {
    return new Overrides(
        byPath(declaration, "AttributeOverride", "name"),
        byPath(declaration, "AssociationOverride", "name"),
        byPath(declaration, "Convert", ATTRIBUTE_NAME));
  }

  private static Map<String, Annotation> byPath(
      Annotations declaration, String simpleName, String pathValue) {
    Map<String, Annotation> byPath = new LinkedHashMap<>();
    for (Annotation each : declaration.repeated(jpa(simpleName), jpa(simpleName + "s"))) {
      String path = each.text(pathValue);
      if (path != null) {
        byPath.put(path, each);
      }
    }
    return byPath;
  }

  /** These, and where they are silent others: what is said further out goes first. */
  Overrides orElse(Overrides others) {
    return new Overrides(
        merged(attributes, others.attributes),
        merged(associations, others.associations),
        merged(converts, others.converts));
  }

  private static Map<String, Annotation> merged(
      Map<String, Annotation> first, Map<String, Annotation> others) {
    Map<String, Annotation> merged = new LinkedHashMap<>(first);
    others.forEach(merged::putIfAbsent);
    return merged;
  }

  /** These, without what is said of conversions. */
  Overrides withoutConversions() {
    return new Overrides(attributes, associations, Map.of());
  }

  /** What is said of the conversion of something within a member. */
  Optional<Annotation> conversionWithin(String member) {
    return converts.entrySet().stream()
        .filter(convert -> convert.getKey().startsWith(member + "."))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Those that speak of what is within a member, by the path from there. */
  Overrides within(String member) {
    String prefix = member + ".";
    return of(path -> path.startsWith(prefix), path -> path.substring(prefix.length()));
  }

  private Overrides of(Predicate<String> wanted, UnaryOperator<String> path) {
    return new Overrides(
        some(attributes, wanted, path),
        some(associations, wanted, path),
        some(converts, wanted, path));
  }

  private static Map<String, Annotation> some(
      Map<String, Annotation> all, Predicate<String> wanted, UnaryOperator<String> path) {
    Map<String, Annotation> some = new LinkedHashMap<>();
    all.forEach(
        (key, value) -> {
          if (wanted.test(key)) {
            some.put(path.apply(key), value);
          }
        });
    return some;
  }

  /**
   * The annotations of a member with what is said here in place of its own. What its column was
   * renamed from is said of the column it has otherwise.
   */
  Annotations applyTo(String member, Annotations own) {
    Annotation attribute = attributes.get(member);
    Annotation convert = converts.get(member);
    Annotation association = associations.get(member);
    Annotations result = own;
    if (attribute != null || association != null) {
      result = result.without(skein("RenamedFrom"));
    }
    Annotation column = attribute == null ? null : attribute.annotation("column").orElse(null);
    if (column != null) {
      result = result.with(jpa("Column"), column);
    }
    if (convert != null) {
      result = result.without(jpa("Converts")).with(jpa("Convert"), ofMemberItself(convert));
    }
    return association == null ? result : withAssociation(result, association);
  }

  private static Annotation ofMemberItself(Annotation convert) {
    return convert.renamed(ATTRIBUTE_NAME, ATTRIBUTE_NAME + " said further out");
  }

  /** The override has the values of {@code @JoinColumns}, one of them under another name. */
  private static Annotations withAssociation(Annotations own, Annotation override) {
    Annotations result = own;
    if (override.says("joinColumns") || override.says("foreignKey")) {
      result =
          result
              .without(jpa("JoinColumn"))
              .with(jpa("JoinColumns"), override.renamed("joinColumns", "value"));
    }
    Annotation joinTable = override.annotation("joinTable").orElse(null);
    return joinTable == null ? result : result.with(jpa("JoinTable"), joinTable);
  }

  /**
   * Warns of what speaks of nothing. What is in a collection is not seen here.
   *
   * @param problems where to warn
   * @param where what bears the annotations
   * @param prefix the path they start from, with a dot behind unless it is empty
   * @param members the members there are
   */
  void warnOfUnused(Problems problems, Place where, String prefix, List<Member> members) {
    merged(attributes, associations)
        .forEach(
            (path, override) -> {
              String full = prefix + path;
              if (members.stream()
                  .noneMatch(member -> (full + ".").startsWith(member.name() + "."))) {
                String name = Coverage.simple(String.valueOf(override.place().annotation()));
                problems.warning(
                    override.place(), AnnotationMessages.overridesNothing(name, where, path));
              }
            });
  }
}
