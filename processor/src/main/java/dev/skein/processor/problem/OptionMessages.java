package dev.skein.processor.problem;

import java.util.Collection;

/** What is said about the processor's options. */
public final class OptionMessages {

  private OptionMessages() {}

  /**
   * An option that Skein does not have.
   *
   * @param option its name
   * @param known the names of all options
   * @return the message
   */
  public static Message unknown(String option, Collection<String> known) {
    String wayOut =
        Spelling.closest(option, known)
            .map(meant -> "Did you mean '" + meant + "'?")
            .orElseGet(() -> "The options are " + String.join(", ", known) + ".");
    return new Message("UnknownOption", "There is no option '" + option + "'. " + wayOut);
  }

  /**
   * A value that an option cannot have.
   *
   * @param option its name
   * @param value its value
   * @param allowed the values it can have
   * @return the message
   */
  public static Message notAllowed(String option, String value, Collection<String> allowed) {
    return value(option, value, "which it cannot be. Use " + String.join(" or ", allowed) + ".");
  }

  /**
   * A database with something that is no version.
   *
   * @param option the option's name
   * @param value what names the database
   * @param database the database's name
   * @return the message
   */
  public static Message notAVersion(String option, String value, String database) {
    return new Message(
        "OptionValue",
        "Option %s has '%s', which names no version. Write it in numbers, as in %s:18.4, or leave it out."
            .formatted(option, value, database));
  }

  /**
   * A database in a version that migrations do not run on.
   *
   * @param option the option's name
   * @param value what names the database
   * @param shown the database as it is called
   * @param oldest the oldest version
   * @param database the database's name
   * @return the message
   */
  public static Message tooOld(
      String option, String value, String shown, String oldest, String database) {
    return new Message(
        "OptionValue",
        "Option %s has '%s', but Skein knows %s from %s on. Name that version or a later one, as in %s:%s."
            .formatted(option, value, shown, oldest, database, oldest));
  }

  /**
   * A base directory that is not one.
   *
   * @param option the option's name
   * @param value its value
   * @return the message
   */
  public static Message notADirectory(String option, String value) {
    return value(
        option,
        value,
        "which is not the absolute path of a directory. With Maven use ${project.basedir}.");
  }

  /**
   * A text that is no path on this system.
   *
   * @param option its name
   * @param value its value
   * @return the message
   */
  public static Message notAPath(String option, String value) {
    return value(
        option,
        value,
        "which is not a path. Use one that is relative to the module's base directory.");
  }

  /**
   * A text that is not the name of a package.
   *
   * @param option its name
   * @param value its value
   * @return the message
   */
  public static Message notAPackage(String option, String value) {
    return value(
        option, value, "which is not the name of a package. Use one such as db.migration.");
  }

  /**
   * A folder of migrations that does not end like their package.
   *
   * @param folder the folder
   * @param packageName the package
   * @return the message
   */
  public static Message folderAndPackage(String folder, String packageName) {
    return new Message(
        "OptionValue",
        "The migrations are in folder '"
            + folder
            + "', which is no folder of package "
            + packageName
            + ". Set skein.migrations and skein.package so that the folder ends in '"
            + packageName.replace('.', '/')
            + "'.");
  }

  /**
   * A package in which there is no entity.
   *
   * @param packageName the package
   * @return the message
   */
  public static Message noEntityIn(String packageName) {
    return new Message(
        "OptionValue",
        ("Option skein.packages names %s, in which the class path has no @Entity. Name the very "
                + "packages of the entities: what lies below a package is not looked at.")
            .formatted(packageName));
  }

  private static Message value(String option, String value, String wayOut) {
    return new Message("OptionValue", "Option " + option + " is '" + value + "', " + wayOut);
  }
}
