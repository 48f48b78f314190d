package dev.skein.processor;

/** The sources of a small shop. */
final class Shop {

  static final String TAG = "src/main/java/shop/Tag.java";
  static final String NOTE = "src/main/java/shop/Note.java";

  /** The class that creates {@code tags} in a first compile. */
  static final String ADD_TAGS = "V20261122103000__Add_tags_table";

  private Shop() {}

  /** An entity with an id and a member more, which is on line 9. */
  static String entity(String name, String table, String member) {
    return """
        package shop;

        import jakarta.persistence.*;

        @Entity
        @Table(name = "%s")
        class %s {
          @Id Long id;
          %s
        }
        """
        .formatted(table, name, member);
  }

  /** The entity of table {@code tags}. */
  static String tag(String member) {
    return entity("Tag", "tags", member);
  }
}
