package dev.skein.processor.mapping;

import dev.skein.processor.mapping.ForeignKeyDefinition.Actions;
import dev.skein.processor.mapping.ForeignKeyDrafts.Asked;
import dev.skein.processor.mapping.ForeignKeyDrafts.Rank;
import dev.skein.processor.model.ForeignKeyModel;
import dev.skein.processor.problem.MappingMessages;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import dev.skein.schema.ForeignKey;
import dev.skein.schema.ReferentialAction;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
   * @param target the table it points to
   * @param columns its columns and those they point to
   * @param member the member that wants it, as messages call it
   * @param rank when Hibernate comes to it
   * @param alone whether nothing but this member speaks of it, as of a table that keeps an
   *     association from both sides
   */
  record Link(
      TableDraft table,
      TableDraft target,
      List<JoinColumn> columns,
      String member,
      Rank rank,
      boolean alone) {

    /** The columns in the order of the key they point to, which MySQL insists on. */
    Link {
      List<String> key = target.primaryKey();
      columns =
          columns.stream()
              .sorted(Comparator.comparingInt(join -> key.indexOf(join.referenced().name())))
              .toList();
    }

    /** A link of a table of its own. */
    Link(TableDraft table, TableDraft target, List<JoinColumn> columns, String member) {
      this(table, target, columns, member, Rank.OF_COLLECTION, true);
    }

    /** A link of a member's columns, which other members may share. */
    static Link shared(
        TableDraft table, TableDraft target, List<JoinColumn> columns, String member, Rank rank) {
      return new Link(table, target, columns, member, rank, false);
    }

    private Place place() {
      return columns.get(0).said().place();
    }

    private boolean isToKey() {
      return Set.copyOf(target.primaryKey()).equals(Set.copyOf(JoinColumn.referenced(columns)));
    }
  }

  /** Puts a foreign key into its table, unless it is not wanted or has no one table to point to. */
  void add(Link link, ForeignKeyModel said) {
    if (!said.wanted() || !link.target().canBeReferenced()) {
      return;
    }
    String definition = said.definition();
    if (definition == null) {
      put(
          link,
          said,
          new Actions(action(said.onDelete()), ReferentialAction.NO_ACTION, said.options()));
      return;
    }
    Optional<Actions> actions = ForeignKeyDefinition.parse(definition);
    actions.ifPresentOrElse(
        defined -> put(link, said, defined),
        () ->
            problems.error(
                link.place(), MappingMessages.foreignKeyDefinition(link.member(), definition)));
  }

  private static void put(Link link, ForeignKeyModel said, Actions actions) {
    List<String> columns = JoinColumn.names(link.columns());
    Part<ForeignKey> part =
        new Part<>(
            said.name(),
            columns,
            given ->
                new ForeignKey(
                    given,
                    columns,
                    link.target().name().qualified(),
                    JoinColumn.referenced(link.columns()),
                    actions.onDelete(),
                    actions.onUpdate(),
                    actions.options()),
            link.place());
    link.table()
        .foreignKey(
            new Asked(
                part,
                link.member(),
                link.isToKey(),
                link.rank(),
                link.alone() ? null : action(said.onDelete())));
  }

  private static ReferentialAction action(@Nullable String onDelete) {
    return onDelete == null ? ReferentialAction.NO_ACTION : ReferentialAction.valueOf(onDelete);
  }
}
