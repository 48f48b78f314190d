package dev.skein.testsupport;

import dev.skein.testsupport.Catalogue.Ignore;
import dev.skein.testsupport.CataloguePart.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table as the catalogue tells it.
 *
 * @param columns its columns, in order
 * @param parts its keys, constraints and indexes
 * @param comment its comment, or null
 */
public record CatalogueTable(
    List<CatalogueColumn> columns, List<CataloguePart> parts, @Nullable String comment) {
  /** Copies the lists. */
  public CatalogueTable {
    columns = List.copyOf(columns);
    parts = List.copyOf(parts);
  }

  /** The column of that name, which has to be there. */
  public CatalogueColumn column(String name) {
    return columns.stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No column " + name + " in " + columnNames()));
  }

  /** The names of its columns, in order. */
  public List<String> columnNames() {
    return columns.stream().map(CatalogueColumn::name).toList();
  }

  /** Its keys, constraints and indexes of one kind. */
  public List<CataloguePart> parts(Kind kind) {
    return parts.stream().filter(part -> part.kind() == kind).toList();
  }

  List<String> difference(CatalogueTable other, Collection<Ignore> ignored) {
    List<String> lines = new ArrayList<>(differing("column", definitions(), other.definitions()));
    boolean orderMatters = !ignored.contains(Ignore.COLUMN_ORDER);
    if (lines.isEmpty() && orderMatters && !columnNames().equals(other.columnNames())) {
      lines.add("order of columns: " + columnNames() + " vs " + other.columnNames());
    }
    lines.addAll(differingParts(other, ignored));
    if (!comments().equals(other.comments())) {
      lines.add("comment: " + comments() + " vs " + other.comments());
    }
    return lines;
  }

  private String comments() {
    return comment == null ? "none" : "'" + comment + "'";
  }

  private Map<String, String> definitions() {
    return columns.stream()
        .collect(Collectors.toMap(CatalogueColumn::name, CatalogueColumn::definition));
  }

  private List<String> differingParts(CatalogueTable other, Collection<Ignore> ignored) {
    List<String> here = described(parts, ignored);
    List<String> there = described(other.parts, ignored);
    List<String> onlyHere = minus(here, there);
    List<String> onlyThere = minus(there, here);
    if (ignored.contains(Ignore.EXTRA_FOREIGN_KEY_INDEXES)) {
      onlyHere =
          minus(
              onlyHere, described(parts.stream().filter(this::servesForeignKey).toList(), ignored));
      onlyThere =
          minus(
              onlyThere,
              described(
                  other.parts.stream()
                      .filter(other::servesForeignKey)
                      .filter(this::isCovered)
                      .toList(),
                  ignored));
    }
    List<String> lines = new ArrayList<>();
    onlyHere.forEach(part -> lines.add(part + ": there vs missing"));
    onlyThere.forEach(part -> lines.add(part + ": missing vs there"));
    return lines;
  }

  private static List<String> described(List<CataloguePart> parts, Collection<Ignore> ignored) {
    return parts.stream().map(part -> part.describe(ignored)).sorted().toList();
  }

  /** What is in one list and not in the other, counting each as often as it is there. */
  private static List<String> minus(List<String> some, List<String> others) {
    List<String> rest = new ArrayList<>(some);
    others.forEach(rest::remove);
    return rest;
  }

  private boolean servesForeignKey(CataloguePart index) {
    return index.kind() == Kind.INDEX
        && parts(Kind.FOREIGN_KEY).stream().anyMatch(key -> startsWith(index, key));
  }

  private boolean isCovered(CataloguePart index) {
    return parts.stream()
        .filter(part -> part.kind() != Kind.FOREIGN_KEY && part.kind() != Kind.CHECK)
        .anyMatch(part -> startsWith(part, index));
  }

  private static boolean startsWith(CataloguePart index, CataloguePart key) {
    int width = key.columns().size();
    return index.columns().size() >= width
        && new HashSet<>(index.columnNames().subList(0, width))
            .equals(new HashSet<>(key.columnNames()));
  }

  static List<String> differing(String kind, Map<String, String> here, Map<String, String> there) {
    List<String> lines = new ArrayList<>();
    var names = new TreeSet<>(here.keySet());
    names.addAll(there.keySet());
    for (String name : names) {
      String one = here.getOrDefault(name, "missing");
      String two = there.getOrDefault(name, "missing");
      if (!one.equals(two)) {
        lines.add(kind + " " + name + ": " + one + " vs " + two);
      }
    }
    return lines;
  }
}
