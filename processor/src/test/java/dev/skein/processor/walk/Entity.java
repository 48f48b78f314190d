package dev.skein.processor.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An entity.
 *
 * @param id its number, which it keeps all its life
 * @param home its package
 * @param name the simple name of its class
 * @param table the name of its table where that is said, else empty
 * @param key its identifier
 * @param generated whether a sequence gives the keys
 * @param fields its members, in order
 * @param indexes its indexes
 * @param said what is said of its past
 */
record Entity(
    int id,
    String home,
    String name,
    String table,
    Field key,
    boolean generated,
    List<Field> fields,
    List<Ix> indexes,
    Said said) {

  /**
   * An index.
   *
   * @param name its name where that is said, else empty
   * @param fields the numbers of the members it is over
   */
  record Ix(String name, List<Integer> fields) {
    boolean has(Field field) {
      return fields.contains(field.id());
    }
  }

  /**
   * What is said in annotations that work once.
   *
   * @param renamedFrom the name of its table before, or empty
   * @param dropped what has vanished
   */
  record Said(String renamedFrom, List<String> dropped) {
    static final Said NOTHING = new Said("", List.of());
  }

  String tableName() {
    return table.isEmpty() ? name : table;
  }

  /** The members that have a column in its table. */
  List<Field> columns() {
    return fields.stream().filter(field -> field.type().hasColumn()).toList();
  }

  /** The members that have a table of their own. */
  List<Field> collections() {
    return fields.stream().filter(field -> !field.type().hasColumn()).toList();
  }

  Optional<Field> find(int field) {
    return fields.stream().filter(each -> each.id() == field).findFirst();
  }

  Entity settled() {
    return said(Said.NOTHING).withKey(key.settled()).each(Field::settled);
  }

  Entity in(String newHome) {
    return new Entity(id, newHome, name, table, key, generated, fields, indexes, said);
  }

  Entity named(String newName) {
    return new Entity(id, home, newName, table, key, generated, fields, indexes, said);
  }

  Entity table(String newTable) {
    return new Entity(id, home, name, newTable, key, generated, fields, indexes, said);
  }

  Entity withKey(Field newKey) {
    return new Entity(id, home, name, table, newKey, generated, fields, indexes, said);
  }

  Entity withFields(List<Field> newFields) {
    return new Entity(id, home, name, table, key, generated, List.copyOf(newFields), indexes, said);
  }

  Entity withIndexes(List<Ix> newIndexes) {
    return new Entity(id, home, name, table, key, generated, fields, List.copyOf(newIndexes), said);
  }

  Entity said(Said newSaid) {
    return new Entity(id, home, name, table, key, generated, fields, indexes, newSaid);
  }

  Entity renamedFrom(String old) {
    return said(new Said(old, List.of()));
  }

  Entity dropped(List<String> names) {
    return said(new Said("", names));
  }

  Entity each(UnaryOperator<Field> change) {
    return withFields(fields.stream().map(change).toList());
  }

  Entity with(Field changed) {
    return changed.id() == key.id()
        ? withKey(changed)
        : each(field -> field.id() == changed.id() ? changed : field);
  }

  Entity plus(Field added, int position) {
    List<Field> all = new ArrayList<>(fields);
    all.add(position, added);
    return withFields(all);
  }

  /** Without a member, and without the indexes over it. */
  Entity minus(Field gone) {
    return withFields(fields.stream().filter(field -> field.id() != gone.id()).toList())
        .withIndexes(indexes.stream().filter(index -> !index.has(gone)).toList());
  }

  @Override
  public String toString() {
    return name;
  }
}
