package dev.skein.processor.walk;

import dev.skein.processor.walk.Field.Nullity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The Java sources of a model. */
final class JavaSources {

  static final String ROOT = "grove";
  private static final String PARTS = ROOT + ".part";

  private final Model model;
  private final Map<String, String> sources = new LinkedHashMap<>();

  private JavaSources(Model model) {
    this.model = model;
  }

  /** The text of each class, by its name. */
  static Map<String, String> of(Model model) {
    JavaSources sources = new JavaSources(model);
    model.entities().forEach(sources::entity);
    return sources.sources;
  }

  /** The name of the class of an entity. */
  static String className(Entity entity) {
    return entity.home() + "." + entity.name();
  }

  private void entity(Entity entity) {
    List<String> lines = new ArrayList<>();
    lines.add("@jakarta.persistence.Entity");
    lines.add(table(entity));
    lines.add(once("RenamedFrom", entity.said().renamedFrom()));
    if (!entity.said().dropped().isEmpty()) {
      lines.add(
          "@Dropped({"
              + joined(entity.said().dropped().stream().map(JavaSources::quoted).toList())
              + "})");
    }
    lines.add("public class " + entity.name() + " {");
    lines.add("@Id");
    lines.add(entity.generated() ? "@GeneratedValue(strategy = GenerationType.SEQUENCE)" : "");
    lines.addAll(member(entity.key()));
    Set<String> parts = new LinkedHashSet<>();
    for (Field field : entity.fields()) {
      if (field.part().isEmpty()) {
        lines.addAll(member(field));
      } else if (parts.add(field.part())) {
        lines.add("@Embedded");
        lines.add(PARTS + "." + partName(entity, field.part()) + " " + field.part() + ";");
      }
    }
    lines.add("}");
    put(entity.home(), entity.name(), lines);
    parts.forEach(part -> part(entity, part));
  }

  private void part(Entity entity, String part) {
    List<String> lines = new ArrayList<>();
    lines.add("@Embeddable");
    lines.add("public class " + partName(entity, part) + " {");
    entity.fields().stream()
        .filter(field -> field.part().equals(part))
        .forEach(field -> lines.addAll(member(field)));
    lines.add("}");
    put(PARTS, partName(entity, part), lines);
  }

  private static String partName(Entity entity, String part) {
    return part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1) + entity.id();
  }

  private List<String> member(Field field) {
    List<String> lines = new ArrayList<>();
    lines.add(once("RenamedFrom", field.said().renamedFrom()));
    lines.add(once("Backfill", field.said().backfill()));
    switch (field.type().kind()) {
      case TO_ONE -> {
        lines.add("@ManyToOne");
        lines.add(annotation("JoinColumn", column(field)));
      }
      case NAMED -> {
        lines.add("@Enumerated(EnumType.STRING)");
        lines.add(annotation("Column", column(field)));
      }
      case TEXTS -> {
        lines.add("@ElementCollection");
        lines.add(annotation("CollectionTable", column(field)));
      }
      default -> lines.add(annotation("Column", column(field)));
    }
    String initializer = field.said().initializer();
    if (Kind.ENUMS.contains(field.type().kind())) {
      choice(field);
      initializer = initializer.isEmpty() ? "" : javaType(field) + "." + initializer;
    }
    lines.add(
        javaType(field)
            + " "
            + field.name()
            + (initializer.isEmpty() ? ";" : " = " + initializer + ";"));
    return lines;
  }

  private void choice(Field field) {
    put(
        PARTS,
        "Choice" + field.id(),
        List.of("public enum Choice" + field.id() + " {", joined(field.type().constants()), "}"));
  }

  private String javaType(Field field) {
    return switch (field.type().kind()) {
      case NAMED, ORDINAL -> PARTS + ".Choice" + field.id();
      case TO_ONE -> className(model.entity(field.type().target()));
      default -> field.type().kind().java(field.nullity() == Nullity.PRIMITIVE);
    };
  }

  private static List<String> column(Field field) {
    List<String> said = new ArrayList<>();
    if (!field.column().isEmpty()) {
      said.add("name = " + quoted(field.column()));
    }
    Type type = field.type();
    if (type.is(Kind.TEXT) && type.size() != Type.LENGTH) {
      said.add("length = " + type.size());
    }
    if (type.is(Kind.DECIMAL)) {
      said.add("precision = " + type.size());
      said.add("scale = " + type.scale());
    }
    if (field.unique()) {
      said.add("unique = true");
    }
    // A primitive says so by itself, but for a part that may be missing, and beside @Column.
    boolean byItself =
        field.nullity() == Nullity.PRIMITIVE && field.part().isEmpty() && said.isEmpty();
    if (field.isMandatory() && !byItself) {
      said.add("nullable = false");
    }
    return said;
  }

  private String table(Entity entity) {
    List<String> said = new ArrayList<>();
    if (!entity.table().isEmpty()) {
      said.add("name = " + quoted(entity.table()));
    }
    if (!entity.indexes().isEmpty()) {
      said.add(
          "indexes = {"
              + joined(entity.indexes().stream().map(index -> index(entity, index)).toList())
              + "}");
    }
    return annotation("Table", said);
  }

  private String index(Entity entity, Entity.Ix index) {
    String columns =
        joined(
            index.fields().stream()
                .map(id -> model.column(entity.find(id).orElseThrow()))
                .toList());
    String name = index.name().isEmpty() ? "" : "name = " + quoted(index.name()) + ", ";
    return "@Index(" + name + "columnList = " + quoted(columns) + ")";
  }

  private static String annotation(String name, List<String> said) {
    return said.isEmpty() ? "" : "@" + name + "(" + joined(said) + ")";
  }

  private static String once(String name, String value) {
    return value.isEmpty() ? "" : "@" + name + "(" + quoted(value) + ")";
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private static String joined(List<String> parts) {
    return String.join(", ", parts);
  }

  private void put(String home, String name, List<String> lines) {
    String body = lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    sources.put(
        home + "." + name,
        """
        package %s;
        import dev.skein.annotation.*;
        import jakarta.persistence.*;
        %s
        """
            .formatted(home, body));
  }
}
