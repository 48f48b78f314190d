package dev.skein.schema;

/** A part of a schema that is known by its name, unique among its siblings. */
public interface Named {

  /**
   * The name.
   *
   * @return the name as written, back quotes included where the name is to be quoted
   */
  String name();
}
