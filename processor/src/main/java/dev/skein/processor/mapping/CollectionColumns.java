package dev.skein.processor.mapping;

import dev.skein.processor.model.Attribute;
import dev.skein.processor.model.BasicAttribute;
import dev.skein.processor.model.BasicAttribute.Trait;
import dev.skein.processor.model.CollectionModel;
import dev.skein.processor.model.CollectionModel.Kind;
import dev.skein.processor.model.ToOneAttribute;
import dev.skein.schema.CheckConstraint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of what a collection holds and of what its elements are found by: a list's position,
 * a map's key, a row's number.
 */
final class CollectionColumns {

  private final BasicMapping basics;
  private final ToOneMapping toOnes;

  CollectionColumns(BasicMapping basics, ToOneMapping toOnes) {
    this.basics = basics;
    this.toOnes = toOnes;
  }

  /** Puts what the elements are into the collection's own table. */
  List<String> values(Holder holder, List<Attribute> elements) {
    return elements.stream()
        .flatMap(element -> columns(holder, optional(element)).stream())
        .toList();
  }

  /** Puts what elements are found by into the collection's own table, where it is never NULL. */
  List<String> index(Holder holder, CollectionModel collection) {
    List<String> names =
        collection.index().stream()
            .flatMap(attribute -> columns(holder, mandatory(attribute)).stream())
            .toList();
    checkPositions(holder, collection, names);
    return names;
  }

  /**
   * Puts what elements are found by into the table that keeps the elements for the other side: it
   * has rows of no collection too.
   *
   * @param path the path of the collection, seen from that table
   */
  void indexOfOthers(Holder holder, CollectionModel collection, String path) {
    List<String> names = new ArrayList<>();
    for (Attribute attribute : collection.index()) {
      names.addAll(columns(holder, under(path, asOthers(holder, attribute, collection))));
    }
    checkPositions(holder, collection, names);
  }

  /**
   * Puts the column there that tells which rows count as removed, if it is wanted and not there.
   */
  void softDelete(Holder holder, @Nullable BasicAttribute softDelete) {
    if (softDelete != null && holder.table().find(softDelete.name()).isEmpty()) {
      basics.map(holder, softDelete);
    }
  }

  private List<String> columns(Holder holder, Attribute attribute) {
    if (attribute instanceof ToOneAttribute toOne) {
      return JoinColumn.names(toOnes.map(holder, toOne));
    }
    return attribute instanceof BasicAttribute basic
        ? basics.map(holder, basic).stream().map(MappedColumn::name).toList()
        : List.of();
  }

  private static void checkPositions(
      Holder holder, CollectionModel collection, List<String> columns) {
    if (collection.kind() != Kind.LIST) {
      return;
    }
    for (String column : columns) {
      String condition = column + " >= " + collection.base();
      holder
          .table()
          .check(
              new Part<>(
                  null,
                  List.of(column),
                  name -> new CheckConstraint(name, condition),
                  holder.table().origin().place()));
    }
  }

  /** A key is in the primary key. */
  private static Attribute mandatory(Attribute attribute) {
    if (attribute instanceof ToOneAttribute toOne) {
      return toOne.withOptional(false);
    }
    return attribute instanceof BasicAttribute basic ? basic.with(Trait.MANDATORY) : attribute;
  }

  /** Hibernate lets a primitive in an embeddable be NULL within a collection. */
  private static Attribute optional(Attribute attribute) {
    return attribute instanceof BasicAttribute basic && basic.type().primitive()
        ? basic.withColumn(basic.column().asDeclared())
        : attribute;
  }

  /**
   * Of a map's key that is one basic value Hibernate does not heed that it may not be NULL. A table
   * that keeps nothing but the association has no row without a position.
   */
  private static Attribute asOthers(
      Holder holder, Attribute attribute, CollectionModel collection) {
    if (collection.kind() == Kind.LIST && holder.table().origin().member() != null) {
      return mandatory(attribute);
    }
    boolean single = collection.kind() == Kind.MAP && collection.index().size() == 1;
    return single && attribute instanceof BasicAttribute basic
        ? optional(basic.withColumn(basic.column().withNullable(true)))
        : optional(attribute);
  }

  private static Attribute under(String path, Attribute attribute) {
    String name = path + "." + attribute.name();
    if (attribute instanceof ToOneAttribute toOne) {
      return toOne.withName(name);
    }
    return attribute instanceof BasicAttribute basic ? basic.withName(name) : attribute;
  }
}
