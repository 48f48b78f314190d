package dev.skein.processor.walk;

import java.util.List;
import java.util.Optional;

/** A kind of change. */
@FunctionalInterface
interface Edits {

  /** A change of that kind, if the model has something for it. */
  Optional<Edit> propose(Model model, Data data, Draw draw);

  List<Edits> ALL =
      List.of(
          RenameEdits::member,
          RenameEdits::undeclared,
          RenameEdits::column,
          RenameEdits::key,
          RenameEdits::entity,
          RenameEdits::table,
          RenameEdits::classAndTable,
          AddEdits::optional,
          AddEdits::collection,
          AddEdits::initialized,
          AddEdits::primitive,
          AddEdits::backfilled,
          AddEdits::copied,
          AddEdits::withoutValue,
          AddEdits::entity,
          AddEdits::index,
          DropEdits::member,
          DropEdits::replaced,
          DropEdits::entity,
          DropEdits::index,
          DropEdits::unique,
          DropEdits::mandatory,
          DropEdits::primitive,
          DropEdits::optional,
          DropEdits::optionalWithoutValue,
          RetypeEdits::whole,
          RetypeEdits::key,
          RetypeEdits::wholeToText,
          RetypeEdits::textToWhole,
          RetypeEdits::textLength,
          RetypeEdits::decimal,
          RetypeEdits::point,
          RetypeEdits::constantAdded,
          RetypeEdits::constantsReordered,
          RetypeEdits::ordinalsReordered,
          RetypeEdits::constantRemoved,
          RetypeEdits::namedToText,
          RetypeEdits::textToNamed,
          ShapeEdits::nested,
          ShapeEdits::nestedAndRenamed,
          ShapeEdits::unnested,
          ShapeEdits::partRenamed,
          ShapeEdits::reordered,
          ShapeEdits::moved,
          ShapeEdits::unique);

  /** Some change. */
  static Edit any(Model model, Data data, Draw draw) {
    while (true) {
      Optional<Edit> edit = draw.one(ALL).propose(model, data, draw);
      if (edit.isPresent()) {
        return edit.get();
      }
    }
  }
}
