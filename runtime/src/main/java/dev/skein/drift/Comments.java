package dev.skein.drift;

/** What is said of comments. */
final class Comments {

  private Comments() {}

  static Difference different(Place place, String there, String wanted) {
    return place.different("comment", there, wanted, words(there), words(wanted));
  }

  private static String words(String comment) {
    return comment.isEmpty() ? "has no comment" : "has the comment '" + comment + "'";
  }
}
