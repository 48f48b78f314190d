package dev.skein.sample;

import java.io.PrintStream;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** What one does with examples, categories and tags. */
final class Tutorial {

  private final SessionFactory sessions;
  private final PrintStream out;

  Tutorial(SessionFactory sessions, PrintStream out) {
    this.sessions = sessions;
    this.out = out;
  }

  void run() {
    sessions.inTransaction(this::fill);
    sessions.inTransaction(this::query);
  }

  /** A second run on the same database finds everything there. */
  private void fill(Session session) {
    if (!tags(session, "java").isEmpty()) {
      return;
    }
    Category tutorial = new Category("Tutorial", "Tutorial examples");
    Tag java = new Tag("java");
    Tag beginners = new Tag("tutorial");
    Example first = new Example("My Example", tutorial);
    Example second = new Example("Java Tutorial", tutorial);
    second.tags().add(java);
    second.tags().add(beginners);
    List.of(tutorial, java, beginners, first, second).forEach(session::persist);
  }

  private void query(Session session) {
    List<Example> inCategory =
        session
            .createSelectionQuery(
                "from Example e where e.category.name = :name order by e.name", Example.class)
            .setParameter("name", "Tutorial")
            .list();
    out.println("Examples in category Tutorial: " + names(inCategory));

    Category category = inCategory.get(0).category();
    if (category != null) {
      out.println("Category of " + inCategory.get(0).name() + ": " + category.name());
      out.println("Examples of " + category.name() + ": " + category.examples().size());
    }

    List<Example> tagged =
        session
            .createSelectionQuery(
                "select e from Example e join e.tags t where t.name = :name order by e.name",
                Example.class)
            .setParameter("name", "java")
            .list();
    out.println("Examples tagged java: " + names(tagged));
    out.println(
        "Tags of "
            + tagged.get(0).name()
            + ": "
            + tagged.get(0).tags().stream().map(Tag::name).sorted().toList());
    out.println("Examples of tag java: " + tags(session, "java").get(0).examples().size());
  }

  private static List<Tag> tags(Session session, String name) {
    return session
        .createSelectionQuery("from Tag t where t.name = :name", Tag.class)
        .setParameter("name", name)
        .list();
  }

  private static List<String> names(List<Example> examples) {
    return examples.stream().map(Example::name).toList();
  }
}
