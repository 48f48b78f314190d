package dev.skein.processor.walk;

import dev.skein.processor.walk.Draw.Owned;
import java.util.Locale;
import java.util.Optional;

/** The same under another name. */
final class RenameEdits {

  private RenameEdits() {}

  static Optional<Edit> member(Model model, Data data, Draw draw) {
    return draw.field(model, field -> true)
        .map(
            owned -> {
              Field field = owned.field();
              String name = draw.fresh(model, owned.entity());
              String told = "rename member " + owned + " to " + name;
              Field named = field.named(name);
              if (field.column().isEmpty()) {
                return Edit.of(
                    told,
                    owned.changed(model, named.renamedFrom(model.place(owned.entity(), field))));
              }
              // In its own table the column of a collection is called after it.
              return field.type().hasColumn()
                  ? Edit.silent(told, owned.changed(model, named))
                  : Edit.of(told, owned.changed(model, named));
            });
  }

  static Optional<Edit> undeclared(Model model, Data data, Draw draw) {
    return draw.field(model, field -> field.column().isEmpty())
        .map(
            owned -> {
              String name = draw.fresh(model, owned.entity());
              return Edit.refused(
                  "rename member " + owned + " to " + name + " and not say so",
                  owned.changed(model, owned.field().named(name)),
                  "RenamedOrNot");
            });
  }

  static Optional<Edit> column(Model model, Data data, Draw draw) {
    return draw.field(model, field -> true)
        .map(
            owned -> {
              String name =
                  !owned.field().column().isEmpty() && draw.chance()
                      ? ""
                      : draw.freshColumn(model, owned.entity());
              if (!owned.field().type().hasColumn() && !name.isEmpty()) {
                name = "of_" + owned.entity().id() + "_" + name;
              }
              return Edit.of(
                  "call the place of " + owned + " '" + name + "'",
                  owned.changed(model, owned.field().column(name)));
            });
  }

  /** The columns that point to it are called after it. */
  static Optional<Edit> key(Model model, Data data, Draw draw) {
    return draw.entity(model, entity -> true)
        .map(
            entity -> {
              Owned owned = new Owned(entity.settled(), entity.key().settled());
              String name = draw.fresh(model, entity);
              Field key =
                  draw.chance()
                      ? owned.field().column(name)
                      : owned
                          .field()
                          .named(name)
                          .column("")
                          .renamedFrom(model.column(entity.key()));
              return Edit.of("rename key " + owned + " to " + name, owned.changed(model, key));
            });
  }

  static Optional<Edit> entity(Model model, Data data, Draw draw) {
    return draw.entity(model, entity -> true)
        .map(
            entity -> {
              String name = draw.freshClass(model);
              String told = "rename class " + entity + " to " + name;
              Entity named = entity.settled().named(name);
              if (entity.table().isEmpty()) {
                return Edit.of(told, model.with(named.renamedFrom(entity.name())));
              }
              return entity.generated() || !entity.collections().isEmpty()
                  ? Edit.of(told, model.with(named))
                  : Edit.silent(told, model.with(named));
            });
  }

  static Optional<Edit> table(Model model, Data data, Draw draw) {
    return draw.entity(model, entity -> true)
        .map(
            entity -> {
              String name =
                  !entity.table().isEmpty() && draw.chance()
                      ? ""
                      : "t_" + draw.freshClass(model).toLowerCase(Locale.ROOT);
              return Edit.of(
                  "call the table of " + entity + " '" + name + "'",
                  model.with(entity.settled().table(name)));
            });
  }

  static Optional<Edit> classAndTable(Model model, Data data, Draw draw) {
    return draw.entity(model, entity -> true)
        .map(
            entity -> {
              String name = draw.freshClass(model);
              return Edit.of(
                  "rename class " + entity + " to " + name + " and its table, too",
                  model.with(
                      entity
                          .settled()
                          .named(name)
                          .table(name + "s")
                          .renamedFrom(entity.tableName())));
            });
  }
}
