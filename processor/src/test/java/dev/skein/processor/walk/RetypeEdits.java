package dev.skein.processor.walk;

import dev.skein.processor.walk.Draw.Owned;
import dev.skein.processor.walk.Field.Nullity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Members of other types. */
final class RetypeEdits {

  private static final String NARROWING = "Narrowing";

  private RetypeEdits() {}

  static Optional<Edit> whole(Model model, Data data, Draw draw) {
    return draw.field(model, field -> Kind.WHOLE.contains(field.type().kind()))
        .map(
            owned -> {
              Kind other =
                  draw.one(
                      Kind.WHOLE.stream()
                          .filter(kind -> kind != owned.field().type().kind())
                          .toList());
              Edit edit = typed(model, owned, Type.of(other));
              return other.compareTo(owned.field().type().kind()) < 0
                  ? edit.warning(NARROWING)
                  : edit;
            });
  }

  static Optional<Edit> key(Model model, Data data, Draw draw) {
    return draw.entity(model, entity -> true)
        .map(
            entity -> {
              boolean narrower = entity.key().type().is(Kind.LONG);
              Type type = Type.of(narrower ? Kind.INTEGER : Kind.LONG);
              Edit edit =
                  Edit.of(
                      "key of " + entity + " becomes " + type.kind(),
                      model.with(entity.settled().withKey(entity.key().settled().typed(type))));
              return narrower ? edit.warning(NARROWING) : edit;
            });
  }

  static Optional<Edit> wholeToText(Model model, Data data, Draw draw) {
    return draw.field(model, field -> Kind.WHOLE.contains(field.type().kind()))
        .map(owned -> typed(model, owned, Type.text(draw.one(List.of(20, Type.LENGTH)), true)));
  }

  static Optional<Edit> textToWhole(Model model, Data data, Draw draw) {
    return draw.field(model, field -> field.type().is(Kind.TEXT) && field.type().digits())
        .map(
            owned ->
                typed(model, owned, Type.of(draw.one(List.of(Kind.INTEGER, Kind.LONG))))
                    .warning(NARROWING));
  }

  static Optional<Edit> textLength(Model model, Data data, Draw draw) {
    return draw.field(model, field -> field.type().is(Kind.TEXT))
        .flatMap(
            owned -> {
              Type type = owned.field().type();
              int length = draw.one(List.of(20, 40, Type.LENGTH, 1000));
              if (length == type.size()) {
                return Optional.empty();
              }
              Edit edit = typed(model, owned, Type.text(length, type.digits()));
              return Optional.of(length < type.size() ? edit.warning(NARROWING) : edit);
            });
  }

  static Optional<Edit> decimal(Model model, Data data, Draw draw) {
    return draw.field(model, field -> field.type().is(Kind.DECIMAL))
        .flatMap(
            owned -> {
              Type type =
                  draw.one(List.of(Type.decimal(8, 2), Type.decimal(12, 2), Type.decimal(14, 4)));
              Type was = owned.field().type();
              if (type.equals(was)) {
                return Optional.empty();
              }
              Edit edit = typed(model, owned, type);
              boolean narrower =
                  type.scale() < was.scale()
                      || type.size() - type.scale() < was.size() - was.scale();
              return Optional.of(narrower ? edit.warning(NARROWING) : edit);
            });
  }

  static Optional<Edit> point(Model model, Data data, Draw draw) {
    return draw.field(model, field -> field.type().is(Kind.DATE) || field.type().is(Kind.MOMENT))
        .map(
            owned ->
                owned.field().type().is(Kind.DATE)
                    ? typed(model, owned, Type.of(Kind.MOMENT))
                    : typed(model, owned, Type.of(Kind.DATE)).warning(NARROWING));
  }

  private static Edit typed(Model model, Owned owned, Type type) {
    boolean primitive = owned.field().nullity() == Nullity.PRIMITIVE && !type.kind().hasPrimitive();
    Field field = owned.field().typed(type).initializer("");
    return Edit.of(
        owned + " becomes " + type,
        owned.changed(model, primitive ? field.nullity(Nullity.MANDATORY) : field));
  }

  static Optional<Edit> constantAdded(Model model, Data data, Draw draw) {
    return draw.field(model, field -> Kind.ENUMS.contains(field.type().kind()))
        .map(
            owned -> {
              Type type = owned.field().type();
              List<String> constants = new ArrayList<>(type.constants());
              int position =
                  type.is(Kind.ORDINAL) ? constants.size() : draw.below(constants.size() + 1);
              constants.add(position, draw.freshConstant(type));
              return constants(model, owned, constants);
            });
  }

  static Optional<Edit> constantsReordered(Model model, Data data, Draw draw) {
    return draw.field(model, field -> field.type().is(Kind.NAMED))
        .map(owned -> constants(model, owned, draw.shuffled(owned.field().type().constants())));
  }

  static Optional<Edit> ordinalsReordered(Model model, Data data, Draw draw) {
    return draw.field(model, field -> field.type().is(Kind.ORDINAL))
        .map(
            owned -> {
              List<String> constants = new ArrayList<>(owned.field().type().constants());
              constants.add(0, draw.freshConstant(owned.field().type()));
              Edit edit = constants(model, owned, constants);
              return Edit.refused(edit.told(), edit.after(), "EnumReordered");
            });
  }

  /** A constant that no row has: others stop the migration. */
  static Optional<Edit> constantRemoved(Model model, Data data, Draw draw) {
    return draw.field(model, field -> Kind.ENUMS.contains(field.type().kind()))
        .flatMap(
            owned -> {
              Type type = owned.field().type();
              List<String> constants = new ArrayList<>(type.constants());
              String gone = constants.get(constants.size() - 1);
              if (constants.size() < 2
                  || data.values(owned.entity(), owned.field()).contains(gone)) {
                return Optional.empty();
              }
              constants.remove(gone);
              return Optional.of(constants(model, owned, constants).warning("EnumConstantGone"));
            });
  }

  private static Edit constants(Model model, Owned owned, List<String> constants) {
    Type type = Type.constants(owned.field().type().kind(), List.copyOf(constants));
    return typed(model, owned, type);
  }

  static Optional<Edit> namedToText(Model model, Data data, Draw draw) {
    return draw.field(model, field -> field.type().is(Kind.NAMED))
        .map(owned -> typed(model, owned, Type.text(Type.LENGTH, false)));
  }

  static Optional<Edit> textToNamed(Model model, Data data, Draw draw) {
    return draw.field(model, field -> field.type().is(Kind.TEXT))
        .flatMap(
            owned -> {
              Set<String> values = new LinkedHashSet<>(data.values(owned.entity(), owned.field()));
              values.remove(Data.NULL);
              if (values.isEmpty() || !values.stream().allMatch(value -> value.matches("[A-Z]+"))) {
                return Optional.empty();
              }
              return Optional.of(
                  typed(model, owned, Type.constants(Kind.NAMED, List.copyOf(values)))
                      .warning(NARROWING));
            });
  }
}
