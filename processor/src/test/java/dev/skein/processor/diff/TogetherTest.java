package dev.skein.processor.diff;

import static dev.skein.processor.diff.Columns.ID;
import static dev.skein.processor.diff.Columns.number;
import static dev.skein.processor.diff.Columns.text;
import static dev.skein.processor.diff.Entities.entity;
import static dev.skein.processor.diff.Entities.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.RenameColumn;
import dev.skein.processor.diff.Entities.Entity;
import dev.skein.processor.model.Intent.ColumnIntent;
import dev.skein.processor.problem.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An association of several columns gets another name. */
class TogetherTest {

  private static final Entities BEFORE = Entities.of(book("shelf", null));

  /** A book that stands on a shelf, known by a room and its number there. */
  private static Entity book(String member, @Nullable String renamedFrom) {
    return book(member, "id.room", renamedFrom);
  }

  private static Entity book(String member, String part, @Nullable String renamedFrom) {
    String number = member + "_number";
    String room = member + "_room";
    Place place = Place.ofMember("com.acme.Book", member);
    Map<String, ColumnIntent> said = new HashMap<>();
    List.of(number, room)
        .forEach(column -> said.put(column, new ColumnIntent(renamedFrom, null, null, place)));
    Entity plain =
        entity("Book", table("books", ID, number(number), text(room)))
            .member(number, member + ".id.number")
            .member(room, member + "." + part);
    return new Entity(
        plain.className(),
        plain.member(),
        plain.table(),
        plain.members(),
        plain.enums(),
        plain.renamedFrom(),
        plain.dropped(),
        said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"shelf_number", "shelf_room"})
  void takesAllItsColumnsAlong(String declared) {
    var found = Entities.of(book("rack", declared)).since(BEFORE);

    assertThat(found.operations())
        .containsExactly(
            new RenameColumn("books", "shelf_number", "rack_number"),
            new RenameColumn("books", "shelf_room", "rack_room"));
    assertThat(found.said()).isEmpty();
  }

  @Test
  void isToldOnceThatItIsDone() {
    Entities after = Entities.of(book("rack", "shelf_number"));

    assertThat(after.since(after).said())
        .containsExactly(
            "NOTE com.acme.Book.rack @RenamedFrom: [Skein:CanGo] @RenamedFrom(\"shelf_number\") has"
                + " done its work: the migration that renames it is written. Remove the"
                + " annotation.");
  }

  @Test
  void isToldOnceThatNothingIsNamed() {
    assertThat(Entities.of(book("rack", "shelf")).since(BEFORE).said())
        .filteredOn(line -> line.contains("RenamedFrom("))
        .filteredOn(line -> line.startsWith("WARNING"))
        .hasSize(1);
  }

  @Test
  void whoseKeyHasOtherPartsNow() {
    assertThat(Entities.of(book("rack", "id.hall", "shelf_room")).since(BEFORE).said())
        .contains(
            "ERROR com.acme.Book.rack @RenamedFrom: [Skein:RenamedFromInPart]"
                + " @RenamedFrom(\"shelf_room\") stands at a member of the columns 'rack_number',"
                + " 'rack_room', and 'shelf_room' comes from the same part of a key as none of"
                + " them. Name the old column of one of these parts; if the key has other parts"
                + " now, rename the member in a migration before.");
  }
}
