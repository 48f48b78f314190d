package dev.skein.processor.mapping;

import dev.skein.schema.ForeignKey;
import dev.skein.schema.ReferentialAction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The foreign keys of a table while it is put together.
 *
 * <p>Hibernate has one for the same columns, though members ask for several: it points where the
 * first of them does, and has the name and the action of the last.
 */
final class ForeignKeyDrafts {

  private final List<Asked> asked = new ArrayList<>();

  /**
   * A foreign key that a member asks for.
   *
   * @param part the foreign key
   * @param member the member, as messages call it
   * @param toKey whether it points to the key of the other table
   * @param rank when Hibernate comes to it
   * @param onDelete what the member says by itself that is done on delete, or null if what others
   *     say is left alone
   */
  record Asked(
      Part<ForeignKey> part,
      String member,
      boolean toKey,
      Rank rank,
      @Nullable ReferentialAction onDelete) {

    private List<Object> path() {
      ForeignKey key = part.named().apply("");
      return List.of(
          key.columns().stream().map(Identifiers::key).toList(),
          toKey ? List.of() : key.referencedColumns());
    }

    String target() {
      return part.named().apply("").referencedTable();
    }
  }

  /**
   * When Hibernate comes to a foreign key.
   *
   * @param phase members that have columns, then those of collections, then those that are a key
   * @param level how far down the classes the member is declared
   * @param name the name of the member; the last comes first where it is a key
   */
  record Rank(Phase phase, int level, String name) implements Comparable<Rank> {

    /** The steps of Hibernate's binding in which foreign keys are made. */
    enum Phase {
      ID,
      MEMBER,
      COLLECTION,
      KEY
    }

    static final Rank OF_COLLECTION = new Rank(Phase.COLLECTION, 0, "");

    @Override
    public int compareTo(Rank other) {
      Comparator<Rank> within = Comparator.comparingInt(Rank::level).thenComparing(Rank::name);
      int byPhase = phase.compareTo(other.phase);
      if (byPhase != 0) {
        return byPhase;
      }
      return phase == Phase.KEY ? within.compare(other, this) : within.compare(this, other);
    }
  }

  void add(Asked foreignKey) {
    asked.add(foreignKey);
  }

  /** One foreign key for each list of columns, in the order they were first asked for. */
  List<Part<ForeignKey>> merged() {
    return shared().stream().map(ForeignKeyDrafts::merged).toList();
  }

  /** Those that point elsewhere than the one Hibernate makes, each behind that one. */
  Map<Asked, Asked> leftOut() {
    Map<Asked, Asked> leftOut = new LinkedHashMap<>();
    for (List<Asked> sharing : shared()) {
      Asked first = first(sharing);
      sharing.stream()
          .filter(each -> !each.target().equals(first.target()))
          .forEach(each -> leftOut.put(each, first));
    }
    return leftOut;
  }

  private Collection<List<Asked>> shared() {
    Map<List<Object>, List<Asked>> shared = new LinkedHashMap<>();
    asked.forEach(each -> shared.computeIfAbsent(each.path(), path -> new ArrayList<>()).add(each));
    return shared.values();
  }

  private static Asked first(List<Asked> sharing) {
    return sharing.stream().min(Comparator.comparing(Asked::rank)).orElseThrow();
  }

  private static Part<ForeignKey> merged(List<Asked> sharing) {
    List<Asked> ordered = sharing.stream().sorted(Comparator.comparing(Asked::rank)).toList();
    Part<ForeignKey> part = ordered.get(0).part();
    String name = part.name();
    ReferentialAction onDelete = part.named().apply("").onDelete();
    for (Asked later : ordered.subList(1, ordered.size())) {
      String itsName = later.part().name();
      if (later.onDelete() != null) {
        name = itsName == null ? name : itsName;
        onDelete = later.onDelete();
      }
    }
    ReferentialAction last = onDelete;
    return new Part<>(
        name, part.columns(), given -> part.named().apply(given).onDelete(last), part.place());
  }
}
