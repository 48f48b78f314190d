package dev.skein.processor.walk;

import dev.skein.processor.walk.Entity.Ix;
import dev.skein.processor.walk.Field.Nullity;
import dev.skein.processor.walk.Type.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What is new. */
final class AddEdits {

  private AddEdits() {}

  static Optional<Edit> optional(Model model, Data data, Draw draw) {
    return added(model, draw, "", draw.type(model), field -> field);
  }

  static Optional<Edit> collection(Model model, Data data, Draw draw) {
    return added(
        model, draw, "in a table of its own", Type.of(Kind.TEXTS), field -> field.given(""));
  }

  static Optional<Edit> initialized(Model model, Data data, Draw draw) {
    Type type = draw.type(model);
    Given given = type.given();
    return given.java().isEmpty()
        ? Optional.empty()
        : added(
            model,
            draw,
            "mandatory with an initializer",
            type,
            field ->
                field.nullity(Nullity.MANDATORY).initializer(given.java()).given(given.value()));
  }

  static Optional<Edit> primitive(Model model, Data data, Draw draw) {
    Type type = draw.type(model);
    if (!type.kind().hasPrimitive()) {
      return Optional.empty();
    }
    String none = type.is(Kind.BOOLEAN) ? "false" : "0";
    return added(
        model, draw, "primitive", type, field -> field.nullity(Nullity.PRIMITIVE).given(none));
  }

  static Optional<Edit> backfilled(Model model, Data data, Draw draw) {
    Type type = draw.type(model);
    Given given = type.given();
    return added(
        model,
        draw,
        "mandatory with a backfill",
        type,
        field -> field.nullity(Nullity.MANDATORY).backfill(given.sql(), given.value()));
  }

  static Optional<Edit> copied(Model model, Data data, Draw draw) {
    return draw.field(model, field -> field.isMandatory() && field.type().is(Kind.TEXT))
        .map(
            owned -> {
              String column = model.column(owned.field());
              Field added =
                  Field.of(model.next(), draw.fresh(model, owned.entity()), owned.field().type())
                      .nullity(Nullity.MANDATORY)
                      .backfill(column, Data.COPY + owned.field().id());
              return Edit.of(
                  "add " + added + " as a copy of " + owned,
                  model.after(1).with(owned.entity().plus(added, 0)));
            });
  }

  static Optional<Edit> withoutValue(Model model, Data data, Draw draw) {
    return added(
            model,
            draw,
            "mandatory and without a value",
            draw.type(model),
            field -> field.nullity(Nullity.MANDATORY))
        .map(edit -> Edit.refused(edit.told(), edit.after(), "NoValueForRows"));
  }

  private static Optional<Edit> added(
      Model model, Draw draw, String how, Type type, UnaryOperator<Field> change) {
    return draw.entity(model, entity -> entity.fields().size() < 12)
        .map(
            entity -> {
              Field field = change.apply(Field.of(model.next(), draw.fresh(model, entity), type));
              int position = draw.below(entity.fields().size() + 1);
              return Edit.of(
                  "add %s %s to %s %s".formatted(type.kind(), field, entity, how),
                  model.after(1).with(entity.settled().plus(field, position)));
            });
  }

  static Optional<Edit> entity(Model model, Data data, Draw draw) {
    return model.entities().size() > 5
        ? Optional.empty()
        : Optional.of(Edit.of("add an entity", withEntity(model, draw)));
  }

  /** With a new entity of some members. */
  static Model withEntity(Model model, Draw draw) {
    int next = model.next() + 1;
    Entity entity =
        new Entity(
            model.next(),
            JavaSources.ROOT,
            draw.freshClass(model),
            "",
            Field.of(-model.next(), "id", Type.of(draw.one(List.of(Kind.INTEGER, Kind.LONG))))
                .nullity(Nullity.MANDATORY),
            draw.oneIn(3),
            List.of(),
            List.of(),
            Entity.Said.NOTHING);
    if (draw.chance()) {
      entity = entity.table("t_" + entity.name());
    }
    int count = 3 + draw.below(4);
    for (int i = 0; i < count; i++) {
      // Something to point to is there from the second entity on.
      Type type = model.entities().isEmpty() ? Type.text(40, draw.chance()) : draw.type(model);
      Field field = Field.of(next++, draw.fresh(model, entity), type);
      entity =
          entity.plus(
              draw.chance() ? field.nullity(Nullity.MANDATORY) : field, entity.fields().size());
    }
    if (draw.chance()) {
      Field texts = Field.of(next++, draw.fresh(model, entity), Type.of(Kind.TEXTS)).given("");
      entity = entity.plus(texts, entity.fields().size());
    }
    return new Model(model.entities(), next).plus(entity);
  }

  static Optional<Edit> index(Model model, Data data, Draw draw) {
    return draw.entity(model, entity -> entity.columns().size() > 1)
        .flatMap(
            entity -> {
              List<Integer> fields =
                  draw.shuffled(entity.columns()).subList(0, draw.upTo(2)).stream()
                      .map(Field::id)
                      .toList();
              if (entity.indexes().stream().anyMatch(index -> index.fields().equals(fields))) {
                return Optional.empty();
              }
              String name = draw.chance() ? "" : "by_" + model.next();
              List<Ix> indexes = new ArrayList<>(entity.indexes());
              indexes.add(new Ix(name, fields));
              return Optional.of(
                  Edit.of(
                      "add an index to " + entity,
                      model.after(1).with(entity.settled().withIndexes(indexes))));
            });
  }
}
