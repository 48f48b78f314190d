package dev.skein.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a collection holds its elements, which decides the columns and keys of its table.
 *
 * @param kind the kind of collection
 * @param index what an element is found by, as attributes of the table: the position in a list, the
 *     key in a map, the number of the row; none in a bag or a set
 * @param base the first position in a list
 * @param keyedBy the attribute of the elements that is their key in a map ({@code @MapKey}), empty
 *     for their id; null if it is none
 */
public record CollectionModel(
    Kind kind, List<Attribute> index, int base, @Nullable String keyedBy) {

  /** The path of what an element is found by, within the collection's table. */
  public static final String POSITION = "index";

  /** The path of a map's key, within the collection's table. */
  public static final String KEY = "key";

  /** The path of a row's number, within the collection's table. */
  public static final String ROW = "id";

  /** The path of an element, within the collection's table. */
  public static final String VALUE = "value";

  /** Copies the attributes. */
  public CollectionModel {
    index = List.copyOf(index);
  }

  /** The kinds of collections. */
  public enum Kind {
    /** {@code Collection}, {@code List} without order column: may hold one element twice. */
    BAG,
    /** {@code Set}: holds each element once. */
    SET,
    /** {@code List} with an order column, or an array. */
    LIST,
    /** {@code Map}. */
    MAP,
    /** A bag whose rows have numbers (Hibernate's {@code @CollectionId}). */
    NUMBERED_BAG
  }

  /**
   * A collection that may hold one element twice.
   *
   * @return the collection
   */
  public static CollectionModel bag() {
    return new CollectionModel(Kind.BAG, List.of(), 0, null);
  }

  /**
   * A collection that holds each element once.
   *
   * @return the collection
   */
  public static CollectionModel set() {
    return new CollectionModel(Kind.SET, List.of(), 0, null);
  }

  /**
   * A list that keeps the positions of its elements.
   *
   * @param position the position
   * @param base the first position
   * @return the collection
   */
  public static CollectionModel list(Attribute position, int base) {
    return new CollectionModel(Kind.LIST, List.of(position), base, null);
  }

  /**
   * A map whose keys are kept beside the elements.
   *
   * @param key the key, in one attribute or in those of an embeddable
   * @return the collection
   */
  public static CollectionModel map(List<Attribute> key) {
    return new CollectionModel(Kind.MAP, key, 0, null);
  }

  /**
   * A map whose keys are an attribute of the elements.
   *
   * @param attribute the attribute, empty for the id
   * @return the collection
   */
  public static CollectionModel mapBy(String attribute) {
    return new CollectionModel(Kind.MAP, List.of(), 0, attribute);
  }

  /**
   * A bag whose rows have numbers.
   *
   * @param number the number
   * @return the collection
   */
  public static CollectionModel numberedBag(Attribute number) {
    return new CollectionModel(Kind.NUMBERED_BAG, List.of(number), 0, null);
  }
}
