package dev.skein.processor.mapping;

import dev.skein.processor.mapping.TableDraft.Origin;
import dev.skein.processor.model.Attribute;
import dev.skein.processor.model.EntityModel;
import dev.skein.processor.model.SecondaryTableModel;
import dev.skein.processor.problem.MappingMessages;
import dev.skein.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/** Begins the tables that {@code @SecondaryTable} adds to an entity's own. */
final class SecondaryTables {

  /** Where such a table comes from, in place of a member. */
  static final String PATH = "@SecondaryTable";

  private final Tables tables;
  private final Problems problems;

  SecondaryTables(Tables tables, Problems problems) {
    this.tables = tables;
    this.problems = problems;
  }

  /** The tables, in the order they are declared. */
  List<TableDraft> begin(EntityModel entity) {
    List<TableDraft> drafts = new ArrayList<>();
    for (SecondaryTableModel said : entity.secondaryTables()) {
      drafts.add(begin(entity, said));
    }
    return drafts;
  }

  private TableDraft begin(EntityModel entity, SecondaryTableModel said) {
    String name = said.table().name();
    TableDraft draft =
        new TableDraft(
            tables.nameOf(said.table(), name == null ? "" : name, said.place()),
            new Origin(
                entity.className(),
                PATH,
                null,
                List.of(),
                entity.attributes().stream().map(Attribute::name).toList(),
                said.table().comment(),
                said.table().options(),
                said.place()));
    tables
        .add(draft)
        .ifPresent(
            other ->
                problems.error(
                    said.place().within("name"),
                    MappingMessages.secondaryTableTwice(
                        Tables.simple(entity.className()),
                        Tables.owner(other),
                        draft.name().qualified())));
    return draft;
  }
}
