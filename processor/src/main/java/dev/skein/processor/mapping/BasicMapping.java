package dev.skein.processor.mapping;

import dev.skein.processor.model.BasicAttribute;
import dev.skein.processor.model.BasicAttribute.Trait;
import dev.skein.processor.model.ColumnModel;
import dev.skein.processor.model.Conversion;
import dev.skein.processor.model.Intent.ColumnIntent;
import dev.skein.processor.model.JavaType;
import dev.skein.processor.problem.MappingMessages;
import dev.skein.processor.problem.Message;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import dev.skein.schema.CheckConstraint;
import dev.skein.schema.ColumnType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Attributes that are one column. */
final class BasicMapping {

  private final Naming naming;
  private final Columns columns;
  private final Problems problems;

  BasicMapping(Naming naming, Problems problems) {
    this.naming = naming;
    this.columns = new Columns(problems);
    this.problems = problems;
  }

  /**
   * Maps an attribute.
   *
   * @return the column it is kept in, or empty if it was refused
   */
  Optional<MappedColumn> map(Holder holder, BasicAttribute attribute) {
    Optional<ColumnType> type = ColumnTypes.of(attribute);
    if (type.isEmpty()) {
      problems.error(placeOfType(attribute), noType(holder, attribute));
    }
    type.ifPresent(
        known -> ColumnSizes.check(holder.member(attribute.name()), attribute, known, problems));
    return type.map(known -> add(holder, attribute, known));
  }

  private static Message noType(Holder holder, BasicAttribute attribute) {
    String member = holder.member(attribute.name());
    Integer code = attribute.jdbcTypeCode();
    return code == null
        ? MappingMessages.unknownType(member, attribute.type().name())
        : MappingMessages.unknownJdbcType(member, code);
  }

  private static Place placeOfType(BasicAttribute attribute) {
    return attribute.jdbcTypeCode() == null
        ? attribute.place()
        : attribute.place().at("org.hibernate.annotations.JdbcTypeCode", "value");
  }

  private MappedColumn add(Holder holder, BasicAttribute attribute, ColumnType type) {
    ColumnModel said = attribute.column();
    MappedColumn column = holder.table().spelled(column(holder, attribute, type));
    if (columns.add(holder.table(), holder.besideSiblings(column), said)) {
      EnumCheck.of(column.name(), attribute, type)
          .ifPresent(condition -> check(holder.table(), attribute, column.name(), condition));
      if (!attribute.bounds().isEmpty()) {
        check(holder.table(), attribute, column.name(), bounds(column.name(), attribute));
      }
    }
    if (column.column().nullable() && isPresent(attribute)) {
      holder.table().require(column.path(), List.of(column.name()));
    }
    return column;
  }

  private MappedColumn column(Holder holder, BasicAttribute attribute, ColumnType type) {
    ColumnModel said = attribute.column();
    return new MappedColumn(
        Columns.column(said, columnName(attribute), type)
            .withNullable(isNullable(holder, attribute))
            .withIdentity(GeneratorChoice.isIdentity(attribute)),
        logicalName(attribute),
        holder.path(attribute.name()),
        said.readOnly(),
        false,
        constants(attribute.type()),
        new ColumnIntent(
            attribute.intent().renamedFrom(),
            attribute.intent().backfill(),
            InitialValues.of(attribute, type),
            unknownCheck(attribute),
            attribute.place()));
  }

  private static String bounds(String column, BasicAttribute attribute) {
    return attribute.bounds().stream()
        .map(bound -> column + " " + bound)
        .collect(Collectors.joining(" and "));
  }

  private static void check(
      TableDraft table, BasicAttribute attribute, String column, String condition) {
    table.check(
        new Part<>(
            null,
            List.of(column),
            name -> new CheckConstraint(name, condition),
            attribute.place()));
  }

  private static List<String> constants(JavaType type) {
    return type.element() == null ? type.enumConstants() : type.element().enumConstants();
  }

  /** What to say of a check that only who runs the program can make. */
  private static @Nullable Message unknownCheck(BasicAttribute attribute) {
    Conversion conversion = attribute.conversion();
    if (conversion == null || !conversion.isOfUnknownValues() || attribute.type().isEnum()) {
      return null;
    }
    return attribute.column().checks().isEmpty()
        ? MappingMessages.unknownCheck(attribute.place(), conversion.through())
        : null;
  }

  /**
   * Hibernate takes a primitive for mandatory as long as no {@code @Column} speaks of it, and as
   * long as it is not in an embeddable, which may be missing as a whole. What only a subclass has
   * may be NULL in the rows of others, unless its column says otherwise.
   */
  private static boolean isNullable(Holder holder, BasicAttribute attribute) {
    boolean mandatory =
        attribute.is(Trait.ID)
            || attribute.is(Trait.VERSION)
            || attribute.is(Trait.CREATION_TIMESTAMP)
            || attribute.is(Trait.UPDATE_TIMESTAMP);
    boolean ofEveryRow =
        !holder.isForSomeRows()
            && (attribute.is(Trait.MANDATORY)
                || attribute.is(Trait.NOT_NULL)
                || (isPresent(attribute) && !attribute.column().declared()));
    return !mandatory && !ofEveryRow && attribute.column().nullable();
  }

  /** Whether each entity of the class has a value. */
  private static boolean isPresent(BasicAttribute attribute) {
    return attribute.simpleName().equals(attribute.name())
        && (attribute.is(Trait.MANDATORY) || attribute.ownType().primitive());
  }

  private String columnName(BasicAttribute attribute) {
    return naming.physical(logicalName(attribute));
  }

  private static String logicalName(BasicAttribute attribute) {
    String name = attribute.column().name();
    return name != null ? name : attribute.simpleName();
  }
}
