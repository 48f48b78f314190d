package dev.skein.processor.delivery;

import java.nio.file.Path;

/**
 * The files that Skein keeps in the build folder. Nothing is lost with them: where they are gone,
 * the newest migration counts as one that is not to be touched.
 *
 * @param folder Skein's folder within the build folder
 */
public record BuildFiles(Path folder) {

  /** What is known of the draft. */
  Path draft() {
    return folder.resolve("draft");
  }

  /** What will be known of the draft, once it is in place. */
  Path nextDraft() {
    return folder.resolve("draft.next");
  }

  /** The migrations whose class files may not agree with their sources. */
  Path unsettled() {
    return folder.resolve("unsettled");
  }

  /**
   * Where the file of a class is while migrations are put in place.
   *
   * @return the file, which need not be there
   */
  public Path aside() {
    return folder.resolve("aside.class");
  }

  /**
   * The folder of drafts that were replaced or removed.
   *
   * @return the folder, which need not be there
   */
  public Path replaced() {
    return folder.resolve("replaced");
  }
}
