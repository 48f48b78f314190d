package dev.skein.processor.walk;

import java.util.List;
import java.util.Optional;

/** The same members in another place. */
final class ShapeEdits {

  private static final List<String> HOMES =
      List.of(JavaSources.ROOT, JavaSources.ROOT + ".east", JavaSources.ROOT + ".west");

  private ShapeEdits() {}

  static Optional<Edit> nested(Model model, Data data, Draw draw) {
    return draw.entity(model, entity -> free(entity).size() > 1)
        .map(
            entity -> {
              List<Integer> chosen =
                  draw.shuffled(free(entity)).subList(0, draw.upTo(2)).stream()
                      .map(Field::id)
                      .toList();
              String part = draw.fresh(model, entity);
              return Edit.silent(
                  "nest " + chosen.size() + " members of " + entity + " in " + part,
                  model.with(
                      entity
                          .settled()
                          .each(field -> chosen.contains(field.id()) ? field.in(part) : field)));
            });
  }

  private static List<Field> free(Entity entity) {
    return entity.columns().stream().filter(field -> field.part().isEmpty()).toList();
  }

  static Optional<Edit> nestedAndRenamed(Model model, Data data, Draw draw) {
    return draw.field(
            model,
            field -> field.part().isEmpty() && field.column().isEmpty() && field.type().hasColumn())
        .map(
            owned -> {
              Field field = owned.field();
              String part = draw.fresh(model, owned.entity());
              String name = draw.fresh(model, owned.entity().with(field.named(part)));
              return Edit.of(
                  "nest " + owned + " as " + part + "." + name,
                  owned.changed(
                      model, field.in(part).named(name).renamedFrom(model.column(field))));
            });
  }

  static Optional<Edit> unnested(Model model, Data data, Draw draw) {
    return draw.field(model, field -> !field.part().isEmpty())
        .map(
            owned -> {
              String part = owned.field().part();
              return Edit.silent(
                  "unnest " + owned.entity() + "." + part,
                  model.with(
                      owned
                          .entity()
                          .each(field -> field.part().equals(part) ? field.in("") : field)));
            });
  }

  static Optional<Edit> partRenamed(Model model, Data data, Draw draw) {
    return draw.field(model, field -> !field.part().isEmpty())
        .map(
            owned -> {
              String old = owned.field().part();
              String part = draw.fresh(model, owned.entity());
              return Edit.silent(
                  "rename " + owned.entity() + "." + old + " to " + part,
                  model.with(
                      owned
                          .entity()
                          .each(field -> field.part().equals(old) ? field.in(part) : field)));
            });
  }

  static Optional<Edit> reordered(Model model, Data data, Draw draw) {
    return draw.entity(model, entity -> entity.fields().size() > 1)
        .map(
            entity ->
                Edit.silent(
                    "reorder the members of " + entity,
                    model.with(
                        entity.settled().withFields(draw.shuffled(entity.settled().fields())))));
  }

  static Optional<Edit> moved(Model model, Data data, Draw draw) {
    return draw.entity(model, entity -> true)
        .map(
            entity -> {
              String home =
                  draw.one(HOMES.stream().filter(each -> !each.equals(entity.home())).toList());
              return Edit.silent(
                  "move " + entity + " to " + home, model.with(entity.settled().in(home)));
            });
  }

  static Optional<Edit> unique(Model model, Data data, Draw draw) {
    return draw.field(
            model,
            field ->
                !field.unique()
                    && field.type().hasColumn()
                    && !field.type().is(Kind.TO_ONE)
                    && !(field.type().is(Kind.TEXT) && field.type().size() > Type.LENGTH))
        .filter(owned -> data.isDistinct(owned.entity(), owned.field()))
        .map(
            owned ->
                Edit.of(owned + " is unique", owned.changed(model, owned.field().unique(true))));
  }
}
