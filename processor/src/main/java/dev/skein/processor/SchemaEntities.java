package dev.skein.processor;

import static java.util.stream.Collectors.toCollection;

import dev.skein.processor.entity.AcceptanceReader;
import dev.skein.processor.entity.EntityReader;
import dev.skein.processor.model.Acceptance;
import dev.skein.processor.model.Attribute;
import dev.skein.processor.model.BasicAttribute;
import dev.skein.processor.model.ElementCollectionAttribute;
import dev.skein.processor.model.EntityModel;
import dev.skein.processor.model.Intent;
import dev.skein.processor.model.Intent.TableIntent;
import dev.skein.processor.model.ToManyAttribute;
import dev.skein.processor.model.ToOneAttribute;
import dev.skein.processor.problem.BuildMessages;
import dev.skein.processor.problem.Problems;
import dev.skein.snapshot.Snapshot;
import dev.skein.snapshot.TableOrigin;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The entities of a schema: those of this compile, those of the snapshot that are still there, and
 * those that one of them refers to.
 */
final class SchemaEntities {

  private final Elements elements;
  private final EntityReader reader;
  private final SchemaConverters converters;
  private final SourceFiles sources;
  private final LeftBehind leftBehind;
  private final ModuleLayout layout;
  private final Problems problems;

  SchemaEntities(
      Elements elements,
      EntityReader reader,
      SchemaConverters converters,
      SourceFiles sources,
      LeftBehind leftBehind,
      ModuleLayout layout,
      Problems problems) {
    this.elements = elements;
    this.reader = reader;
    this.converters = converters;
    this.sources = sources;
    this.leftBehind = leftBehind;
    this.layout = layout;
    this.problems = problems;
  }

  /** Whether a class is an entity. */
  static boolean isEntity(TypeElement type) {
    return annotations(type).anyMatch(EntityReader.ENTITY::equals);
  }

  /** Whether a class is an entity or a part of entities, which may be compiled without them. */
  static boolean isMapped(TypeElement type) {
    return annotations(type).anyMatch(EntityReader.MAPPED::contains);
  }

  private static Stream<String> annotations(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
        .map(annotation -> annotation.getQualifiedName().toString());
  }

  /** What the classes and members that tables and columns come from accept. */
  List<Acceptance> acceptances(Intent intent) {
    Set<String> classes = new TreeSet<>();
    for (TableIntent table : intent.tables().values()) {
      classes.add(table.place().className());
      table.columns().values().forEach(column -> classes.add(column.place().className()));
    }
    return new AcceptanceReader(elements, problems).read(classes);
  }

  /**
   * Reads them all.
   *
   * @param compiled the names of the entities of this compile
   * @param before the snapshot
   */
  List<EntityModel> read(Set<String> compiled, Snapshot before) {
    Set<String> known = entityClasses(before);
    List<Path> roots = roots(compiled);
    refuseUnseen(before, known, roots);
    EntityReader converting = reader.withConverters(converters.types(converters(before)));
    Map<String, EntityModel> read = new TreeMap<>();
    TreeSet<String> toRead = new TreeSet<>(compiled);
    known.stream()
        .filter(name -> !leftBehind.is(name, known, compiled, roots))
        .forEach(toRead::add);
    while (!toRead.isEmpty()) {
      String name = toRead.first();
      toRead.remove(name);
      entity(name)
          .map(converting::read)
          .ifPresent(
              model -> {
                read.put(name, model);
                targets(model).filter(target -> !read.containsKey(target)).forEach(toRead::add);
              });
    }
    return List.copyOf(read.values());
  }

  /** The names of the converters that apply themselves. */
  Set<String> converters(Snapshot before) {
    return converters.names(before);
  }

  private static Set<String> entityClasses(Snapshot snapshot) {
    return snapshot.origins().values().stream()
        .flatMap(TableOrigin::entityClasses)
        .collect(toCollection(TreeSet::new));
  }

  /** A class that cannot be looked at may not be taken for one that is gone. */
  private void refuseUnseen(Snapshot before, Set<String> known, List<Path> roots) {
    unseen(known, roots)
        .forEach((name, file) -> problems.error(null, BuildMessages.notSeen(name, file)));
    unseen(before.converters(), roots)
        .forEach((name, file) -> problems.error(null, BuildMessages.converterNotSeen(name, file)));
  }

  private Map<String, String> unseen(Set<String> names, List<Path> roots) {
    Map<String, String> files = new TreeMap<>();
    for (String name : names) {
      sources.unseen(name, roots).ifPresent(file -> files.put(name, layout.shown(file)));
    }
    return files;
  }

  private List<Path> roots(Set<String> compiled) {
    Stream<Path> ofCompiled =
        sources.roots(compiled.stream().flatMap(name -> entity(name).stream())).stream();
    return Stream.concat(Stream.of(layout.sources()), ofCompiled).distinct().toList();
  }

  private Optional<TypeElement> entity(String name) {
    return Optional.ofNullable(elements.getTypeElement(name)).filter(SchemaEntities::isEntity);
  }

  /** The entities it points to, and the one it inherits from. */
  private static Stream<String> targets(EntityModel model) {
    return Stream.concat(
        Stream.ofNullable(model.inheritance().parent()),
        model.attributes().stream().flatMap(attribute -> attribute.accept(new Target())));
  }

  private static final class Target implements Attribute.Visitor<Stream<String>> {
    @Override
    public Stream<String> visitBasic(BasicAttribute attribute) {
      return Stream.empty();
    }

    @Override
    public Stream<String> visitToOne(ToOneAttribute attribute) {
      return Stream.of(attribute.targetClass());
    }

    @Override
    public Stream<String> visitToMany(ToManyAttribute attribute) {
      return Stream.concat(
          Stream.of(attribute.targetClass()), all(attribute.collection().index().stream()));
    }

    @Override
    public Stream<String> visitElementCollection(ElementCollectionAttribute attribute) {
      return all(
          Stream.concat(attribute.collection().index().stream(), attribute.elements().stream()));
    }

    private Stream<String> all(Stream<Attribute> attributes) {
      return attributes.flatMap(attribute -> attribute.accept(this));
    }
  }
}
