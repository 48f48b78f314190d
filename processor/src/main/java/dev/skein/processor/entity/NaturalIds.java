package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.hibernate;

import dev.skein.processor.model.Attribute;
import dev.skein.processor.model.TableModel;
import dev.skein.processor.model.UniqueModel;
import dev.skein.processor.problem.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The members with Hibernate's {@code @NaturalId}, which all together occur once.
 *
 * @param members their names, each with where it stands
 */
record NaturalIds(Map<String, Place> members) {

  private static final String NATURAL_ID = hibernate("NaturalId");

  static NaturalIds of(Hierarchy hierarchy) {
    Map<String, Place> members = new LinkedHashMap<>();
    for (TypeElement type : hierarchy.classes()) {
      for (Element member : type.getEnclosedElements()) {
        if (Annotations.has(member, NATURAL_ID)) {
          Place place = Places.of(member).at(NATURAL_ID, null);
          Properties.nameOf(member).ifPresent(name -> members.put(name, place));
        }
      }
    }
    return new NaturalIds(members);
  }

  /** The table with a unique constraint over the attributes, those in embeddables too. */
  TableModel addTo(TableModel table, List<Attribute> attributes) {
    List<String> paths = attributes.stream().map(Attribute::name).filter(this::isWithin).toList();
    if (paths.isEmpty()) {
      return table;
    }
    List<UniqueModel> uniques = new ArrayList<>(table.uniques());
    uniques.add(new UniqueModel(null, paths, null, members.values().iterator().next()));
    return table.withUniques(uniques);
  }

  private boolean isWithin(String path) {
    return members.keySet().stream()
        .anyMatch(member -> path.equals(member) || path.startsWith(member + "."));
  }
}
