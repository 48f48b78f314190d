package dev.skein.processor.source;

/**
 * A migration as it is written.
 *
 * @param packageName its package, or an empty text for none
 * @param className its simple class name
 * @param text its source
 */
public record MigrationFile(String packageName, String className, String text) {

  /**
   * The name of the class with its package.
   *
   * @return the qualified name
   */
  public String qualifiedName() {
    return packageName.isEmpty() ? className : packageName + "." + className;
  }

  /**
   * The name of the source file.
   *
   * @return the name: {@code V20261122103000__Add_categories_table.java}
   */
  public String fileName() {
    return className + ".java";
  }
}
