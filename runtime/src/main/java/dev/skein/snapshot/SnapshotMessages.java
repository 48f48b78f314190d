package dev.skein.snapshot;

/** What there is to say of the committed snapshot when it cannot be read. */
final class SnapshotMessages {

  private static final String WAY_OUT =
      " Skein writes this file: undo the edit, or restore the file from version control.";

  private SnapshotMessages() {}

  /**
   * The file is there and cannot be read.
   *
   * @param file the file
   * @param reason what the operating system says
   * @return what to throw
   */
  static SnapshotException unreadable(String file, String reason) {
    return new SnapshotException(
        "SnapshotUnreadable",
        "The snapshot "
            + file
            + " cannot be read: "
            + reason
            + ". Make it a readable UTF-8 file, or restore it from version control.");
  }

  /**
   * The file is no YAML.
   *
   * @param place the file and line
   * @param reason what the YAML reader says
   * @return what to throw
   */
  static SnapshotException broken(String place, String reason) {
    return new SnapshotException(
        "SnapshotBroken", place + ": this is not YAML: " + reason + "." + WAY_OUT);
  }

  /**
   * Version control left the markers of a conflict in the file.
   *
   * @param place the file and line
   * @return what to throw
   */
  static SnapshotException conflict(String place) {
    return new SnapshotException(
        "SnapshotConflict",
        place
            + ": a merge left conflict markers (<<<<<<<) in the snapshot. Keep the lines of both"
            + " sides, as the migrations of both sides stay, delete the markers and compile"
            + " again.");
  }

  /**
   * The file comes from a later Skein.
   *
   * @param place the file and line
   * @param format the file's format
   * @param known the newest format known here
   * @return what to throw
   */
  static SnapshotException newerFormat(String place, long format, int known) {
    return new SnapshotException(
        "SnapshotNewer",
        place
            + ": the snapshot has format "
            + format
            + ", written by a newer Skein; this one knows formats up to "
            + known
            + ". Update skein-processor to the version that your colleagues use.");
  }

  /**
   * Two branches brought the same thing.
   *
   * @param place the file and line of the second
   * @param path what is there twice
   * @param firstLine the line of the first
   * @return what to throw
   */
  static SnapshotException twice(String place, String path, int firstLine) {
    return new SnapshotException(
        "SnapshotTwice",
        place
            + ": "
            + path
            + " is there already, in line "
            + firstLine
            + ": a merge brought it twice. Delete the one that is wrong, with all that belongs to"
            + " it, and compile again.");
  }

  /**
   * A key that means nothing.
   *
   * @param place the file and line
   * @param path the key's path
   * @return what to throw
   */
  static SnapshotException unknownKey(String place, String path) {
    return new SnapshotException(
        "SnapshotUnknownKey", place + ": " + path + " is not known to Skein." + WAY_OUT);
  }

  /**
   * A key that has to be there.
   *
   * @param place the file and line
   * @param path the key's path
   * @return what to throw
   */
  static SnapshotException missingKey(String place, String path) {
    return new SnapshotException(
        "SnapshotMissingKey", place + ": " + path + " is missing." + WAY_OUT);
  }

  /**
   * A value of the wrong kind.
   *
   * @param place the file and line
   * @param path the value's path
   * @param expected what should stand there
   * @return what to throw
   */
  static SnapshotException wrongValue(String place, String path, String expected) {
    return new SnapshotException(
        "SnapshotWrongValue", place + ": " + path + " must be " + expected + "." + WAY_OUT);
  }

  /**
   * A key, constraint or index of a column that is not there.
   *
   * @param place the file and line
   * @param path the path of the part
   * @param column the column it names
   * @return what to throw
   */
  static SnapshotException unknownColumn(String place, String path, String column) {
    return new SnapshotException(
        "SnapshotUnknownColumn",
        place
            + ": "
            + path
            + " names the column '"
            + column
            + "', which the table does not have. If a merge brought this together, one branch"
            + " dropped the column and the other still uses it: delete the part that is wrong here"
            + " and in the newer migration.");
  }
}
