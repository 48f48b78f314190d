package dev.skein.processor.mapping;

import dev.skein.processor.model.Attribute;
import dev.skein.processor.model.ToOneAttribute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which Hibernate binds the attributes of an entity: the key, then what each class
 * declares, those of mapped superclasses first, each by name.
 *
 * @param attribute an attribute
 * @param rank where it comes: -1 in the key, else the place of its class
 * @param name the name it is sorted by
 */
record BindingOrder(Attribute attribute, int rank, String name) {

  private static final Comparator<BindingOrder> ORDER =
      Comparator.comparingInt(BindingOrder::rank).thenComparing(BindingOrder::name);

  /** Attributes in that order. */
  static List<Attribute> of(List<Attribute> attributes) {
    List<String> classes = new ArrayList<>();
    List<BindingOrder> ordered = new ArrayList<>(attributes.size());
    for (Attribute each : attributes) {
      String declaring = each.place().className();
      if (!classes.contains(declaring)) {
        classes.add(declaring);
      }
      boolean isId = MappedEntity.isId(each);
      ordered.add(
          new BindingOrder(each, isId ? -1 : classes.indexOf(declaring), nameOf(each, isId)));
    }
    ordered.sort(ORDER);
    List<Attribute> sorted = new ArrayList<>(ordered.size());
    for (BindingOrder each : ordered) {
      sorted.add(each.attribute());
    }
    return List.copyOf(sorted);
  }

  /** What maps a part of a key stands in its place. */
  private static String nameOf(Attribute attribute, boolean isId) {
    String mapsId = attribute instanceof ToOneAttribute toOne ? toOne.mapsId() : null;
    if (mapsId != null && !mapsId.isEmpty()) {
      return mapsId;
    }
    String name = attribute.name();
    return isId ? name.substring(name.indexOf('.') + 1) : name;
  }
}
