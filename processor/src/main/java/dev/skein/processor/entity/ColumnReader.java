package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.hibernate;
import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.model.CheckModel;
import dev.skein.processor.model.ColumnModel;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Column} and {@code @JoinColumn}, and Hibernate's annotations beside them. */
final class ColumnReader {

  /** The column of a basic attribute. */
  ColumnModel column(Annotations member) {
    ColumnModel column = read(member.orAbsent(jpa("Column")), member);
    return member
        .find(hibernate("FractionalSeconds"))
        .map(digits -> column.withSecondPrecision(digits.number("value", 0)))
        .orElse(column);
  }

  /**
   * The join columns of an association to one, none if nothing is said of them. What Hibernate's
   * annotations say, they say of each.
   */
  List<ColumnModel> joinColumns(Annotations member) {
    List<Annotation> said = member.repeated(jpa("JoinColumn"), jpa("JoinColumns"));
    boolean saidBeside = member.has(hibernate("Comment")) || member.has(hibernate("ColumnDefault"));
    return said.isEmpty() && saidBeside
        ? List.of(read(member.orAbsent(jpa("JoinColumn")), member))
        : said.stream().map(column -> read(column, member)).toList();
  }

  /** The join columns that an association to many puts into the target's table. */
  List<ColumnModel> columnsInTarget(Annotations member) {
    return alone(member.repeated(jpa("JoinColumn"), jpa("JoinColumns")));
  }

  /** The join columns that an annotation holds, of which Hibernate's annotations do not speak. */
  List<ColumnModel> within(Annotation outer, String value) {
    return alone(outer.annotations(value));
  }

  /** The column of a list's positions; what writes it is the list. */
  ColumnModel ofIndex(Annotation said, String nameUnsaid) {
    ColumnModel column = read(said, null, List.of(), null).onlyRead();
    return column.name() == null ? column.withName(nameUnsaid) : column;
  }

  /** The columns of a map's keys that are entities. */
  List<ColumnModel> ofKey(Annotations member, String nameUnsaid) {
    List<Annotation> said = member.repeated(jpa("MapKeyJoinColumn"), jpa("MapKeyJoinColumns"));
    return said.isEmpty()
        ? List.of(ofIndex(member.orAbsent(jpa("MapKeyJoinColumn")), nameUnsaid))
        : said.stream().map(column -> ofKey(column, said.size() == 1, nameUnsaid)).toList();
  }

  /** Other than those of other columns, these are not nullable if they do not say so. */
  private ColumnModel ofKey(Annotation said, boolean only, String nameUnsaid) {
    ColumnModel column =
        only ? ofIndex(said, nameUnsaid) : read(said, null, List.of(), null).onlyRead();
    return column.withNullable(said.flag("nullable", false));
  }

  /** The column that tells the classes of a hierarchy apart, 31 characters long if nobody says. */
  ColumnModel discriminatorColumn(Annotations entity) {
    Annotation said = entity.orAbsent(jpa("DiscriminatorColumn"));
    return read(said, null, List.of(), null).withLength(said.number("length", 31));
  }

  /** The columns of a key that is the parent's as well, none if nothing is said of them. */
  List<ColumnModel> keyColumns(Annotations entity) {
    return alone(entity.repeated(jpa("PrimaryKeyJoinColumn"), jpa("PrimaryKeyJoinColumns")));
  }

  /** A column of which only its own annotation speaks. */
  static ColumnModel plain(Annotation said) {
    return read(said, null, List.of(), null);
  }

  private static List<ColumnModel> alone(List<Annotation> said) {
    return said.stream().map(column -> read(column, null, List.of(), null)).toList();
  }

  private static ColumnModel read(Annotation column, Annotations beside) {
    return read(
        column,
        Comments.beside(beside),
        Checks.beside(beside),
        beside.orAbsent(hibernate("ColumnDefault")).text("value"));
  }

  private static ColumnModel read(
      Annotation column,
      @Nullable String comment,
      List<CheckModel> checks,
      @Nullable String defaultSql) {
    String ownComment = column.text("comment");
    return new ColumnModel(
        column.isThere(),
        column.identifier("name"),
        column.identifier("referencedColumnName"),
        column.flag("unique", false),
        column.flag("nullable", true),
        !column.flag("insertable", true) && !column.flag("updatable", true),
        column.text("columnDefinition"),
        column.text("options"),
        column.identifier("table"),
        column.number("length", ColumnModel.DEFAULT_LENGTH),
        column.number("precision", 0),
        column.number("scale", 0),
        column.number("secondPrecision", -1),
        both(Checks.within(column), checks),
        comment == null ? ownComment : comment,
        defaultSql,
        column.place());
  }

  private static List<CheckModel> both(List<CheckModel> first, List<CheckModel> second) {
    return first.isEmpty() ? second : Stream.concat(first.stream(), second.stream()).toList();
  }
}
