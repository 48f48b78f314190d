package dev.skein.processor.mapping;

import dev.skein.processor.model.Attribute;
import dev.skein.processor.model.BasicAttribute;
import dev.skein.processor.model.ColumnModel;
import dev.skein.processor.model.ElementCollectionAttribute;
import dev.skein.processor.model.ToManyAttribute;
import dev.skein.processor.model.ToOneAttribute;
import dev.skein.processor.problem.MappingMessages;
import dev.skein.processor.problem.Problems;
import dev.skein.processor.problem.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which tables get the columns of an attribute: the entity's, a secondary one, or those of all its
 * subclasses as well where each class has a table with all it has.
 */
final class Placement {

  private final Naming naming;
  private final Tables tables;
  private final Problems problems;

  Placement(Naming naming, Tables tables, Problems problems) {
    this.naming = naming;
    this.tables = tables;
    this.problems = problems;
  }

  /** The tables, each with the entity; none if one is named that is not there. */
  List<Holder> of(MappedEntity entity, Attribute attribute) {
    for (ColumnModel column : attribute.accept(new Columns())) {
      if (column.table() != null) {
        return inTable(entity, attribute, column).stream().toList();
      }
    }
    return tables.withTablesOf(entity).stream().map(table -> new Holder(entity, table)).toList();
  }

  private Optional<Holder> inTable(MappedEntity entity, Attribute attribute, ColumnModel column) {
    String name = String.valueOf(column.table());
    String key = Identifiers.key(naming.physical(name));
    Optional<TableDraft> table =
        Stream.concat(Stream.of(entity.table()), entity.secondaryTables().stream())
            .filter(each -> Identifiers.key(each.name().name()).equals(key))
            .findFirst();
    if (table.isEmpty()) {
      List<String> there =
          entity.secondaryTables().stream().map(each -> each.name().name()).toList();
      problems.error(
          column.place().within("table"),
          MappingMessages.unknownTable(
              entity.member(attribute.name()),
              name,
              entity.simpleName(),
              Spelling.closest(name, there).orElse(null)));
    }
    return table.map(found -> new Holder(entity, found));
  }

  private static final class Columns implements Attribute.Visitor<List<ColumnModel>> {
    @Override
    public List<ColumnModel> visitBasic(BasicAttribute attribute) {
      return List.of(attribute.column());
    }

    @Override
    public List<ColumnModel> visitToOne(ToOneAttribute attribute) {
      return attribute.joinColumns();
    }

    /** Its columns are in tables of their own. */
    @Override
    public List<ColumnModel> visitElementCollection(ElementCollectionAttribute attribute) {
      return List.of();
    }

    /** Its columns are in the target's table or in one of its own. */
    @Override
    public List<ColumnModel> visitToMany(ToManyAttribute attribute) {
      return List.of();
    }
  }
}
