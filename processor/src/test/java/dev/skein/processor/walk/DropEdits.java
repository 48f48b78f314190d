package dev.skein.processor.walk;

import dev.skein.processor.walk.Draw.Owned;
import dev.skein.processor.walk.Field.Nullity;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What goes. */
final class DropEdits {

  private DropEdits() {}

  static Optional<Edit> member(Model model, Data data, Draw draw) {
    return draw.field(model, field -> true)
        .map(
            owned -> {
              boolean declared = draw.chance();
              Entity without = owned.entity().minus(owned.field());
              Edit edit =
                  Edit.of(
                      "drop member " + owned + (declared ? " and say so" : ""),
                      model.with(
                          declared
                              ? without.dropped(List.of(model.place(owned.entity(), owned.field())))
                              : without));
              return backIfItCan(declared ? edit : edit.warning("DataLoss"), owned.field());
            });
  }

  /** One goes and another of its type comes, which is not its successor. */
  static Optional<Edit> replaced(Model model, Data data, Draw draw) {
    return draw.field(model, field -> true)
        .map(
            owned -> {
              Field added =
                  Field.of(model.next(), draw.fresh(model, owned.entity()), owned.field().type())
                      .given(owned.field().type().hasColumn() ? Data.NULL : "");
              Entity after =
                  owned
                      .entity()
                      .minus(owned.field())
                      .plus(added, 0)
                      .dropped(List.of(model.place(owned.entity(), owned.field())));
              return backIfItCan(
                  Edit.of("drop member " + owned + " and add " + added, model.after(1).with(after)),
                  owned.field());
            });
  }

  /** Rows cannot get different values, or keys of others, from nowhere. */
  private static Edit backIfItCan(Edit edit, Field gone) {
    return gone.isMandatory() && (gone.unique() || gone.type().is(Kind.TO_ONE))
        ? edit.oneWay()
        : edit;
  }

  static Optional<Edit> entity(Model model, Data data, Draw draw) {
    if (model.entities().size() < 3) {
      return Optional.empty();
    }
    return draw.entity(model, entity -> true)
        .map(
            gone -> {
              Model without = model.settled().minus(gone);
              boolean declared = draw.chance();
              if (declared) {
                Entity other = without.entities().get(0);
                without = without.with(other.dropped(List.of(gone.tableName())));
              }
              List<Field> pointing =
                  model.entities().stream()
                      .filter(entity -> entity.id() != gone.id())
                      .flatMap(entity -> entity.fields().stream())
                      .filter(field -> field.type().target() == gone.id())
                      .toList();
              Edit edit = Edit.of("drop class " + gone + (declared ? " and say so" : ""), without);
              boolean allSaid = declared && pointing.isEmpty() && gone.collections().isEmpty();
              Edit told = allSaid ? edit : edit.warning("DataLoss");
              return pointing.stream().anyMatch(Field::isMandatory) ? told.oneWay() : told;
            });
  }

  static Optional<Edit> index(Model model, Data data, Draw draw) {
    return draw.entity(model, entity -> !entity.indexes().isEmpty())
        .map(
            entity ->
                Edit.of(
                    "drop an index of " + entity,
                    model.with(
                        entity
                            .settled()
                            .withIndexes(entity.indexes().subList(1, entity.indexes().size())))));
  }

  static Optional<Edit> unique(Model model, Data data, Draw draw) {
    return draw.field(model, Field::unique)
        .map(
            owned ->
                Edit.of(
                    owned + " need not be unique",
                    owned.changed(model, owned.field().unique(false))));
  }

  static Optional<Edit> mandatory(Model model, Data data, Draw draw) {
    return draw.field(model, Field::isMandatory)
        .map(
            owned ->
                Edit.of(
                    owned + " may be null",
                    owned.changed(model, owned.field().nullity(Nullity.NULLABLE).initializer(""))));
  }

  /** Whose column cannot be NULL either way. */
  static Optional<Edit> primitive(Model model, Data data, Draw draw) {
    return draw.field(model, field -> field.isMandatory() && field.type().kind().hasPrimitive())
        .map(
            owned -> {
              Field field = owned.field();
              Nullity other =
                  field.nullity() == Nullity.PRIMITIVE ? Nullity.MANDATORY : Nullity.PRIMITIVE;
              return Edit.silent(
                  owned + " is " + other, owned.changed(model, field.nullity(other)));
            });
  }

  static Optional<Edit> optional(Model model, Data data, Draw draw) {
    return tightened(model, draw, field -> !field.unique())
        .map(
            owned -> {
              Type.Given given = owned.field().type().given();
              return Edit.of(
                  owned + " must not be null",
                  owned.changed(
                      model,
                      owned
                          .field()
                          .nullity(Nullity.MANDATORY)
                          .backfill(given.sql(), given.value())));
            });
  }

  static Optional<Edit> optionalWithoutValue(Model model, Data data, Draw draw) {
    return tightened(model, draw, field -> field.said().initializer().isEmpty())
        .map(
            owned ->
                Edit.refused(
                    owned + " must not be null, and nothing says what it is then",
                    owned.changed(model, owned.field().nullity(Nullity.MANDATORY)),
                    "NoValueForRows"));
  }

  private static Optional<Owned> tightened(Model model, Draw draw, Predicate<Field> suits) {
    return draw.field(model, suits.and(field -> !field.isMandatory() && field.type().hasColumn()));
  }
}
