package dev.skein.processor.source;

/**
 * A migration that is to be written.
 *
 * @param className its simple class name
 * @param version its version
 * @param text the Java source
 */
public record NewMigration(String className, String version, String text) {

  /** The name of its file. */
  String fileName() {
    return className + ".java";
  }
}
