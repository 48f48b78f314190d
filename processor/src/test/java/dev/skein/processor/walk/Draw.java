package dev.skein.processor.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Chance, the same again for the same seed. */
final class Draw {

  private static final List<String> NAMES =
      List.of(
          "alder", "ash", "aspen", "bayTree", "beech", "birch", "cedar", "cherry", "elm", "fir",
          "hazel", "holly", "larch", "lime", "linden", "maple", "oak", "olive", "palm", "pear",
          "pine", "plum", "rowan", "sloe", "spruce", "walnut", "willow", "yewTree");
  private static final List<String> CLASSES =
      List.of(
          "Meadow",
          "Harbor",
          "Summit",
          "Valley",
          "Canyon",
          "Brook",
          "Cliff",
          "Dune",
          "Fjord",
          "Glacier",
          "HighMoor",
          "Island");
  private static final List<String> CONSTANTS =
      List.of("RED", "AMBER", "GREEN", "BLUE", "BLACK", "WHITE", "TEAL", "PINK");

  private final Random random;

  Draw(long seed) {
    this.random = new Random(seed);
  }

  boolean chance() {
    return random.nextBoolean();
  }

  boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  int upTo(int highest) {
    return 1 + random.nextInt(highest);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> Optional<T> of(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }

  <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  Optional<Entity> entity(Model model, Predicate<Entity> suits) {
    return of(model.entities().stream().filter(suits).toList());
  }

  /** A member of any entity, with its entity. */
  Optional<Owned> field(Model model, Predicate<Field> suits) {
    return of(
        model.entities().stream()
            .flatMap(
                entity ->
                    entity.fields().stream()
                        .filter(suits)
                        .map(field -> new Owned(entity.settled(), field.settled())))
            .toList());
  }

  /** A member and whose it is, with nothing said any more that works once. */
  record Owned(Entity entity, Field field) {
    /** The model with the member changed. */
    Model changed(Model model, Field after) {
      return model.with(entity.with(after));
    }

    @Override
    public String toString() {
      return entity + "." + field;
    }
  }

  <T> List<T> shuffled(List<T> all) {
    List<T> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return List.copyOf(shuffled);
  }

  /** A name that is no member's and no column's of an entity. */
  String fresh(Model model, Entity entity) {
    Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    taken.add(entity.key().name());
    taken.add(model.column(entity.key()));
    for (Field field : entity.fields()) {
      taken.addAll(List.of(field.name(), model.column(field), field.part()));
    }
    List<String> free = NAMES.stream().filter(name -> !taken.contains(name)).toList();
    return free.isEmpty() ? "tree" + model.next() : one(free);
  }

  /** A name of a column that nobody has. */
  String freshColumn(Model model, Entity entity) {
    String name = fresh(model, entity);
    return chance() ? name : "c_" + name.toLowerCase(Locale.ROOT);
  }

  /** A name that is no class's and no table's. */
  String freshClass(Model model) {
    Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (Entity entity : model.entities()) {
      String table = entity.tableName().replaceFirst("^t_", "");
      taken.addAll(List.of(entity.name(), table, table.replaceFirst("s$", "")));
    }
    List<String> free = CLASSES.stream().filter(name -> !taken.contains(name)).toList();
    return free.isEmpty() ? "Place" + model.next() : one(free);
  }

  String freshConstant(Type type) {
    List<String> free =
        CONSTANTS.stream().filter(name -> !type.constants().contains(name)).toList();
    return free.isEmpty() ? "COLOR" + type.constants().size() : one(free);
  }

  /** Any type. */
  Type type(Model model) {
    return switch (one(Arrays.stream(Kind.values()).filter(kind -> kind != Kind.TEXTS).toList())) {
      case TEXT -> Type.text(one(List.of(40, Type.LENGTH)), chance());
      case DECIMAL -> Type.decimal(10, 2);
      case NAMED -> Type.constants(Kind.NAMED, shuffled(CONSTANTS).subList(0, 3));
      case ORDINAL -> Type.constants(Kind.ORDINAL, shuffled(CONSTANTS).subList(0, 3));
      case TO_ONE -> Type.toOne(one(model.entities()).id());
      case SHORT -> Type.of(Kind.SHORT);
      case INTEGER -> Type.of(Kind.INTEGER);
      case LONG -> Type.of(Kind.LONG);
      case BOOLEAN -> Type.of(Kind.BOOLEAN);
      case DATE -> Type.of(Kind.DATE);
      case MOMENT -> Type.of(Kind.MOMENT);
      case UUID -> Type.of(Kind.UUID);
      case TEXTS -> Type.of(Kind.TEXTS);
    };
  }
}
