package dev.skein.processor.mapping;

import dev.skein.processor.model.Attribute;
import dev.skein.processor.model.BasicAttribute;
import dev.skein.processor.model.ColumnModel;
import dev.skein.processor.model.ToOneAttribute;
import dev.skein.schema.ColumnType;
import java.util.List;

/**
 * Columns of an association that are a key's as well, by an id class or {@code @MapsId} (JPA 3.2,
 * section 2.4.1). Hibernate makes them for the key first. Where the association gives them no name
 * it waits for the key they point to; else it goes on without the size of that key.
 */
final class DerivedKeys {

  private DerivedKeys() {}

  /** The columns in the sizes that Hibernate gives them. */
  static List<JoinColumn> sized(
      ToOneAttribute attribute, MappedEntity target, List<JoinColumn> joins) {
    if (!attribute.derived() || joins.get(0).said().name() == null) {
      return joins;
    }
    if (target.hasCompositeKey()) {
      return joins.stream()
          .map(join -> join.withColumn(join.column().withSizeForgotten()))
          .toList();
    }
    return "".equals(attribute.mapsId())
        ? joins
        : joins.stream().map(join -> join.withColumn(ofUsualSize(join, target))).toList();
  }

  private static MappedColumn ofUsualSize(JoinColumn join, MappedEntity target) {
    if (join.said().columnDefinition() != null) {
      return join.column();
    }
    Attribute key = target.root().key().get(0);
    ColumnType known = join.column().column().type();
    return join.column()
        .withType(
            key instanceof BasicAttribute basic
                ? ColumnTypes.of(basic.withColumn(ColumnModel.unsaid(basic.place())))
                    .map(Sizes::pointing)
                    .orElse(known)
                : Sizes.usual(known));
  }
}
