package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.hibernate;
import static dev.skein.processor.entity.Names.jpa;

import dev.skein.processor.model.ForeignKeyModel;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code @ForeignKey} where it stands, and Hibernate's {@code @OnDelete} beside it. */
final class ForeignKeyReader {

  /**
   * The foreign key of a member's join columns: said by {@code @JoinColumns}, else by the first
   * join column that does.
   */
  ForeignKeyModel ofJoinColumns(Annotations member) {
    return unlessMissing(member, read(said(member, "JoinColumn"), onDelete(member)));
  }

  /**
   * Where Hibernate puts up with rows that point to none ({@code @NotFound}), nothing forbids them.
   */
  static ForeignKeyModel unlessMissing(Annotations member, ForeignKeyModel said) {
    return member.has(hibernate("NotFound")) ? said.unwanted() : said;
  }

  /** The foreign key of a map's keys. */
  ForeignKeyModel ofKey(Annotations member) {
    return read(said(member, "MapKeyJoinColumn"), null);
  }

  private static Optional<Annotation> said(Annotations member, String column) {
    Stream<Annotation> sayers =
        Stream.concat(
            member.find(jpa(column + "s")).stream(),
            member.repeated(jpa(column), jpa(column + "s")).stream());
    return sayers.flatMap(sayer -> sayer.annotation("foreignKey").stream()).findFirst();
  }

  /** What happens to the rows that point to a deleted one, or null if nothing is said. */
  @Nullable String onDelete(Annotations member) {
    return member.orAbsent(hibernate("OnDelete")).constant("action");
  }

  /** To Hibernate a foreign key by the name {@code none} is none. */
  ForeignKeyModel read(Optional<Annotation> said, @Nullable String onDelete) {
    return said.map(
            foreignKey ->
                new ForeignKeyModel(
                    foreignKey.identifier("name"),
                    !"NO_CONSTRAINT".equals(foreignKey.constant("value"))
                        && !"none".equals(foreignKey.text("name")),
                    foreignKey.text("foreignKeyDefinition"),
                    foreignKey.text("options"),
                    onDelete))
        .orElse(new ForeignKeyModel(null, true, null, null, onDelete));
  }
}
