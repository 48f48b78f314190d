package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.skein;

import dev.skein.processor.model.MemberIntent;
import dev.skein.processor.model.MemberIntent.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what classes and members say of their past. */
final class Intents {

  private Intents() {}

  static @Nullable String renamedFrom(Annotations declaration) {
    return declaration.orAbsent(skein("RenamedFrom")).identifier("value");
  }

  static List<String> dropped(Annotations entity) {
    return entity.orAbsent(skein("Dropped")).identifiers("value");
  }

  /** What a collection says of the rows of its table; another name it had was the table's. */
  static MemberIntent ofElements(Annotations collection) {
    return new MemberIntent(null, collection.orAbsent(skein("Backfill")).text("value"), null);
  }

  static MemberIntent ofMember(Annotations member, @Nullable Initializer initializer) {
    return new MemberIntent(
        renamedFrom(member), member.orAbsent(skein("Backfill")).text("value"), initializer);
  }
}
