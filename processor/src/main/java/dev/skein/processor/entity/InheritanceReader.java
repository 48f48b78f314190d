package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.hibernate;
import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.model.DiscriminatorModel;
import dev.skein.processor.model.ForeignKeyModel;
import dev.skein.processor.model.InheritanceModel;
import dev.skein.processor.model.InheritanceModel.Strategy;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Reads what an entity's class says of the hierarchy it is in. */
final class InheritanceReader {

  private final ColumnReader columns;
  private final ForeignKeyReader foreignKeys;

  InheritanceReader(ColumnReader columns, ForeignKeyReader foreignKeys) {
    this.columns = columns;
    this.foreignKeys = foreignKeys;
  }

  InheritanceModel read(Hierarchy hierarchy, Annotations entity) {
    String strategy = entity.orAbsent(jpa("Inheritance")).constant("strategy");
    return new InheritanceModel(
        hierarchy.parent().map(parent -> parent.getQualifiedName().toString()).orElse(null),
        hierarchy.entity().getModifiers().contains(Modifier.ABSTRACT),
        strategy == null ? null : Strategy.valueOf(strategy),
        discriminator(entity),
        entity.orAbsent(jpa("DiscriminatorValue")).text("value"),
        columns.keyColumns(entity),
        foreignKey(entity));
  }

  private DiscriminatorModel discriminator(Annotations entity) {
    String type = entity.orAbsent(jpa("DiscriminatorColumn")).constant("discriminatorType");
    return new DiscriminatorModel(
        type == null ? DiscriminatorModel.Type.STRING : DiscriminatorModel.Type.valueOf(type),
        columns.discriminatorColumn(entity),
        entity.orAbsent(hibernate("DiscriminatorFormula")).text("value"),
        entity.orAbsent(hibernate("DiscriminatorOptions")).flag("force", false));
  }

  /** Said by {@code @PrimaryKeyJoinColumns}, else by the first of its columns that does. */
  private ForeignKeyModel foreignKey(Annotations entity) {
    Stream<Annotation> sayers =
        Stream.concat(
            entity.find(jpa("PrimaryKeyJoinColumns")).stream(),
            entity.repeated(jpa("PrimaryKeyJoinColumn"), jpa("PrimaryKeyJoinColumns")).stream());
    return foreignKeys.read(
        sayers.flatMap(sayer -> sayer.annotation("foreignKey").stream()).findFirst(),
        foreignKeys.onDelete(entity));
  }
}
