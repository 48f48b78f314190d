package dev.skein.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Parts of a schema in the order they were added, found by name.
 *
 * <p>Two lists are equal when they hold equal parts, whatever the order: a column added to an
 * existing table stands last in the database and in the middle of the class, and both are the same
 * table.
 *
 * @param <T> the kind of part
 */
public final class NamedList<T extends Named> implements Iterable<T> {

  private final Map<String, T> byName;

  private NamedList(Map<String, T> byName) {
    this.byName = Collections.unmodifiableMap(byName);
  }

  /**
   * The empty list.
   *
   * @param <T> the kind of part
   * @return a list without parts
   */
  public static <T extends Named> NamedList<T> empty() {
    return new NamedList<>(Map.of());
  }

  /**
   * A list of the given parts.
   *
   * @param parts the parts, in order
   * @param <T> the kind of part
   * @return the list
   * @throws SchemaMismatchException if two parts have one name
   */
  public static <T extends Named> NamedList<T> of(Collection<? extends T> parts) {
    Map<String, T> byName = new LinkedHashMap<>();
    for (T part : parts) {
      if (byName.putIfAbsent(part.name(), part) != null) {
        throw new SchemaMismatchException("'" + part.name() + "' is there twice.");
      }
    }
    return new NamedList<>(byName);
  }

  /**
   * Finds a part.
   *
   * @param name its name
   * @return the part, or empty if there is none of that name
   */
  public Optional<T> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * Tells whether a part is there.
   *
   * @param name its name
   * @return whether there is a part of that name
   */
  public boolean contains(String name) {
    return byName.containsKey(name);
  }

  /**
   * This list and one more part, at the end.
   *
   * @param part the part to add
   * @return the longer list
   * @throws SchemaMismatchException if there is a part of that name already
   */
  public NamedList<T> with(T part) {
    if (contains(part.name())) {
      throw new SchemaMismatchException("'" + part.name() + "' is already there.");
    }
    Map<String, T> copy = new LinkedHashMap<>(byName);
    copy.put(part.name(), part);
    return new NamedList<>(copy);
  }

  /**
   * This list without one part.
   *
   * @param name the part's name
   * @return the shorter list
   * @throws SchemaMismatchException if there is no part of that name
   */
  public NamedList<T> without(String name) {
    require(name);
    Map<String, T> copy = new LinkedHashMap<>(byName);
    copy.remove(name);
    return new NamedList<>(copy);
  }

  /**
   * This list with one part changed in its place.
   *
   * @param name the part's name
   * @param change what becomes of it; the name may change too
   * @return the changed list
   * @throws SchemaMismatchException if there is no part of that name, or the new name is taken
   */
  public NamedList<T> change(String name, UnaryOperator<T> change) {
    require(name);
    return of(stream().map(part -> part.name().equals(name) ? change.apply(part) : part).toList());
  }

  /**
   * This list with each part changed in its place.
   *
   * @param change what becomes of each part
   * @return the changed list
   */
  public NamedList<T> changeAll(UnaryOperator<T> change) {
    return of(stream().map(change).toList());
  }

  /**
   * The part of that name, which has to be there.
   *
   * @param name its name
   * @return the part
   * @throws SchemaMismatchException if there is no part of that name
   */
  public T require(String name) {
    return find(name).orElseThrow(() -> new SchemaMismatchException("there is no '" + name + "'."));
  }

  /**
   * Tells whether the list has no parts.
   *
   * @return whether it is empty
   */
  public boolean isEmpty() {
    return byName.isEmpty();
  }

  /**
   * The number of parts.
   *
   * @return how many there are
   */
  public int size() {
    return byName.size();
  }

  /**
   * The parts as a plain list.
   *
   * @return the parts, in order
   */
  public List<T> toList() {
    return List.copyOf(byName.values());
  }

  /**
   * The parts as a stream.
   *
   * @return the parts, in order
   */
  public Stream<T> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  @Override
  public Iterator<T> iterator() {
    return byName.values().iterator();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NamedList<?> that && byName.equals(that.byName);
  }

  @Override
  public int hashCode() {
    return byName.hashCode();
  }

  @Override
  public String toString() {
    return byName.values().toString();
  }
}
