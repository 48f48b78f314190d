package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.hibernate;

import dev.skein.processor.model.BasicAttribute;
import dev.skein.processor.model.ColumnModel;
import dev.skein.processor.model.JavaType;
import dev.skein.processor.model.MemberIntent;
import dev.skein.processor.problem.AnnotationMessages;
import dev.skein.processor.problem.Message;
import dev.skein.processor.problem.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What becomes of the time zone of a time, as Hibernate's {@code @TimeZoneStorage} has it. */
final class TimeZones {

  private static final String STORAGE = hibernate("TimeZoneStorage");

  /** Times with a zone, each with what is kept when the zone is taken off. */
  private static final Map<String, String> WITHOUT_ZONE =
      Map.of(
          "java.time.OffsetDateTime", "java.time.LocalDateTime",
          "java.time.ZonedDateTime", "java.time.LocalDateTime",
          "java.time.OffsetTime", "java.time.LocalTime");

  /** These depend on what the database can do. */
  private static final Set<String> BY_DATABASE = Set.of("AUTO", "NATIVE");

  private static final JavaType INTEGER = new JavaType("java.lang.Integer", false, List.of(), true);

  /** Why a member's storage cannot be read, or empty if it can. */
  Optional<Message> refusal(Member member, String typeName) {
    String storage = storage(member.annotations());
    return WITHOUT_ZONE.containsKey(typeName) && BY_DATABASE.contains(storage)
        ? Optional.of(
            AnnotationMessages.notCoveredYet(
                "@TimeZoneStorage(" + storage + "), which depends on the database,",
                member.place(),
                "Say TimeZoneStorageType.COLUMN, NORMALIZE or NORMALIZE_UTC"))
        : Optional.empty();
  }

  private static String storage(Annotations member) {
    Annotation said = member.find(STORAGE).orElse(null);
    if (said == null) {
      return "DEFAULT";
    }
    String storage = said.constant("value");
    return storage == null ? "AUTO" : storage;
  }

  /** The type that is kept, which has no zone if that is normalized. */
  JavaType without(JavaType type, Annotations member) {
    String local = WITHOUT_ZONE.get(type.name());
    return local != null && storage(member).equals("NORMALIZE")
        ? new JavaType(local, false, List.of(), true)
        : type;
  }

  /** The column of the zone's offset, if the zone has one of its own. */
  Optional<BasicAttribute> column(Member member, BasicAttribute time) {
    boolean own =
        WITHOUT_ZONE.containsKey(time.type().name())
            && storage(member.annotations()).equals("COLUMN");
    return own ? Optional.of(offset(member, time)) : Optional.empty();
  }

  private static BasicAttribute offset(Member member, BasicAttribute time) {
    Place place = member.place();
    Annotation said = member.annotations().orAbsent(hibernate("TimeZoneColumn"));
    String timeColumn = time.column().name();
    String unsaid = (timeColumn == null ? member.simpleName() : timeColumn) + "_tz";
    ColumnModel column = ColumnReader.plain(said);
    return new BasicAttribute(
        member.name() + ".zoneOffset",
        INTEGER,
        null,
        (column.name() == null ? column.withName(unsaid) : column)
            .withNullable(time.column().nullable()),
        List.of(),
        Set.of(),
        null,
        null,
        null,
        MemberIntent.none(),
        place);
  }
}
