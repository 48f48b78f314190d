package dev.skein.processor.mapping;

import dev.skein.processor.mapping.ForeignKeyDefinition.Actions;
import dev.skein.processor.model.ForeignKeyModel;
import dev.skein.processor.problem.MappingMessages;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts foreign keys into tables. */
final class ForeignKeys {

  private final Problems problems;

  ForeignKeys(Problems problems) {
    this.problems = problems;
  }

  /**
   * Where a foreign key runs.
   *
   * @param table the table it is in
   * @param column its column
   * @param target the table it points to
   * @param referenced the column it points to
   * @param member the member that wants it, as messages call it
   * @param place where it is asked for
   */
  record Link(
      TableDraft table,
      String column,
      TableDraft target,
      String referenced,
      String member,
      Place place) {}

  /** Puts a foreign key into its table, unless it is not wanted. */
  void add(Link link, ForeignKeyModel said) {
    if (!said.wanted()) {
      return;
    }
    String definition = said.definition();
    if (definition == null) {
      put(
          link,
          said.name(),
          new Actions(action(said.onDelete()), ReferentialAction.NO_ACTION, said.options()));
      return;
    }
    Optional<Actions> actions = ForeignKeyDefinition.parse(definition);
    actions.ifPresentOrElse(
        defined -> put(link, said.name(), defined),
        () ->
            problems.error(
                link.place(), MappingMessages.foreignKeyDefinition(link.member(), definition)));
  }

  private static void put(Link link, @Nullable String name, Actions actions) {
    link.table()
        .foreignKey(
            new Part<>(
                name,
                List.of(link.column()),
                given ->
                    new ForeignKey(
                        given,
                        List.of(link.column()),
                        link.target().name().qualified(),
                        List.of(link.referenced()),
                        actions.onDelete(),
                        actions.onUpdate(),
                        actions.options()),
                link.place()));
  }

  private static ReferentialAction action(@Nullable String onDelete) {
    return onDelete == null ? ReferentialAction.NO_ACTION : ReferentialAction.valueOf(onDelete);
  }
}
