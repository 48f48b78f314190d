package dev.skein.dialect;

/**
 * A name as a person writes it, taken apart.
 *
 * @param schema the schema in front, or an empty text
 * @param local the name itself
 */
public record QualifiedName(String schema, String local) {

  /**
   * Takes a name apart.
   *
   * @param written the name, its schema in front where it has one
   * @return its parts, each between back quotes if it was written so
   */
  public static QualifiedName of(String written) {
    return new QualifiedName(Identifiers.schema(written), Identifiers.local(written));
  }
}
