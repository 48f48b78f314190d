package dev.skein.processor.problem;

import java.util.List;

/** What is said of drafts: migrations that may still be written anew. */
public final class DraftMessages {

  private DraftMessages() {}

  /**
   * A draft that was written anew.
   *
   * @param drafts the class names of the migrations that went
   * @param migrations the migrations that came
   * @param aside the folder of the sources that went
   * @return the message
   */
  public static Message rewritten(List<String> drafts, List<String> migrations, String aside) {
    return new Message(
        "DraftRewritten",
        "%s rewritten as %s; git add a migration to keep it as it is. %s"
            .formatted(theyWere(drafts), Wording.and(migrations), kept(drafts, aside)));
  }

  /**
   * A draft whose change was undone.
   *
   * @param drafts the class names of the migrations that went
   * @param aside the folder of the sources that went
   * @return the message
   */
  public static Message removed(List<String> drafts, String aside) {
    return new Message(
        "DraftRemoved",
        "%s removed: the entities are again as they were before. %s"
            .formatted(theyWere(drafts), kept(drafts, aside)));
  }

  private static String theyWere(List<String> drafts) {
    return drafts.size() == 1
        ? "Draft " + drafts.get(0) + " was"
        : "Drafts " + Wording.and(drafts) + " were";
  }

  /**
   * A draft that is there while the snapshot is the one before it.
   *
   * @param drafts the class names of its migrations
   * @param snapshot the snapshot
   * @return the message
   */
  public static Message leftBehind(List<String> drafts, String snapshot) {
    return new Message(
        "DraftLeft",
        "The draft %s is still there, though %s is the one before it, as if git had restored it. Bring back what the draft was made from, or delete the draft: it would be applied."
            .formatted(Wording.and(drafts), snapshot));
  }

  /** How to go on with what went, in the sources and in a database. */
  private static String kept(List<String> drafts, String aside) {
    String text =
        drafts.size() == 1
            ? """
              The old source is in %s. If a database has run it already, make that database anew, \
              or copy the source back, compile with skein.mode=off, run the command downgrade -%d \
              there, and delete the source again."""
            : """
              The old sources are in %s. If a database has run them already, make that database \
              anew, or copy the sources back, compile with skein.mode=off, run the command \
              downgrade -%d there, and delete the sources again.""";
    return text.formatted(aside, drafts.size());
  }

  /**
   * A crash had kept a draft from going.
   *
   * @param drafts the class names of the migrations that went
   * @param aside the folder of the sources that went
   * @return the message
   */
  public static Message finished(List<String> drafts, String aside) {
    return new Message(
        "Finished",
        "The last compile stopped before it was done. %s removed. %s"
            .formatted(theyWere(drafts), kept(drafts, aside)));
  }

  /**
   * A crash had kept a draft from going when it was written anew.
   *
   * @param drafts the class names of the migrations that went
   * @param migrations the migrations that came
   * @param aside the folder of the sources that went
   * @return the message
   */
  public static Message finished(List<String> drafts, List<String> migrations, String aside) {
    return new Message(
        "Finished",
        "The last compile stopped before it was done. %s rewritten as %s. %s"
            .formatted(theyWere(drafts), Wording.and(migrations), kept(drafts, aside)));
  }

  /**
   * A draft that was to go and was edited after a crash.
   *
   * @param draft the class name of the migration
   * @return the message
   */
  public static Message edited(String draft) {
    return new Message(
        "DraftEdited",
        """
        The last compile stopped before it removed draft %s, which was edited since and stays. \
        Nothing else needs it: keep your edits elsewhere, and delete it."""
            .formatted(draft));
  }

  /**
   * A compile that ends on other files than it began with.
   *
   * @return the message
   */
  public static Message changedMeanwhile() {
    return new Message(
        "ChangedMeanwhile",
        "The snapshot or migrations changed during the compile, so nothing was written. Compile"
            + " again.");
  }

  /**
   * Whether a problem is that an annotation has done its work. As long as the draft in which it
   * does may be written anew, the annotation is needed for that.
   *
   * @param problem the problem
   * @return whether it says so
   */
  public static boolean isOfDoneAnnotation(Problem problem) {
    return problem.message().code().equals("CanGo");
  }
}
