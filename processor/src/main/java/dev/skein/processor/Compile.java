package dev.skein.processor;

import dev.skein.processor.Options.Mode;
import dev.skein.processor.delivery.Delivery;
import dev.skein.processor.entity.Bystanders;
import dev.skein.processor.entity.EntityReader;
import dev.skein.processor.entity.PlaceFinder;
import dev.skein.processor.entity.UnresolvedTypes;
import dev.skein.processor.problem.BuildMessages;
import dev.skein.processor.problem.Message;
import dev.skein.processor.problem.Place;
import dev.skein.processor.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** One compile: what the compiler knows and is told. */
final class Compile {

  private final ProcessingEnvironment environment;
  private final Clock clock;
  private final Problems problems = new Problems();
  private final Options options;
  private final Optional<Javac> javac;
  private final Outputs outputs;
  private final SourceFiles sources;
  private final Reporter reporter;

  Compile(ProcessingEnvironment environment, Clock clock) {
    this.environment = environment;
    this.clock = clock;
    this.options = new OptionsReader(environment.getOptions(), problems).read();
    this.javac = Javac.of(environment);
    this.outputs = new Outputs(environment.getFiler());
    this.sources = new SourceFiles(environment.getElementUtils(), javac.map(Javac::trees));
    PlaceFinder places = new PlaceFinder(environment.getElementUtils());
    this.reporter = new Reporter(environment.getMessager(), places, javac.map(Javac::trees));
  }

  /** Whether nothing is to be done: it was asked for, or the entities are those of tests. */
  boolean isNone() {
    return options.mode() == Mode.OFF || outputs.areForTests();
  }

  /** Whether javac makes a class of a source; other processors may write class files themselves. */
  boolean isOfSource(TypeElement type) {
    return javac.isEmpty() || sources.has(type);
  }

  /** Whether there are entities, and all they need is there. */
  boolean canRead(Set<String> entities) {
    return !entities.isEmpty() && UnresolvedTypes.of(types(entities)).isEmpty();
  }

  /**
   * Compares the entities with the snapshot, and starts to write what differs.
   *
   * @param entities the names of the entities
   * @param compiled the names of all classes that are compiled, which may still become more
   */
  void decide(Set<String> entities, Set<String> compiled) {
    lookAtBystanders(compiled);
    Set<String> asked = new TreeSet<>(entities);
    asked.addAll(
        new LibraryEntities(environment.getElementUtils(), problems).in(options.packages()));
    Optional<ModuleLayout> layout = problems.hasErrors() ? Optional.empty() : layout(entities);
    layout.ifPresent(known -> decide(known, asked, entities, compiled));
    report();
  }

  private void decide(
      ModuleLayout layout, Set<String> asked, Set<String> entities, Set<String> compiled) {
    boolean mayWrite = options.mode() == Mode.GENERATE && javac.isPresent();
    CommittedFiles committed = new CommittedFiles(layout, problems);
    Set<String> left = mayWrite ? committed.recover() : Set.of();
    Seen seen = Seen.of(layout);
    Optional<Delivery> delivery = pipeline(layout, committed, compiled).run(asked, mayWrite, left);
    if (javac.isEmpty()) {
      delivery.ifPresent(it -> problems.note(null, BuildMessages.onlyJavacWrites(it.inWords())));
    } else if (!problems.hasErrors() && (delivery.isPresent() || !left.isEmpty())) {
      start(delivery, seen, left, layout, types(entities), javac.get(), compiled);
    }
  }

  /**
   * Says why nothing could be decided: options that are wrong, types that are not there, entities
   * of the API before Jakarta.
   */
  void explain(Set<String> entities, Set<String> compiled) {
    lookAtBystanders(compiled);
    UnresolvedTypes.of(types(entities)).addTo(problems);
    report();
  }

  private void lookAtBystanders(Set<String> compiled) {
    Bystanders bystanders =
        new Bystanders(environment.getElementUtils(), environment.getTypeUtils(), problems);
    types(compiled).forEach(bystanders::lookAt);
  }

  /** Refuses entities that were not there when the migration was made. */
  void refuseLate(Set<String> entities) {
    Problems late = new Problems();
    entities.forEach(name -> late.error(Place.ofClass(name), BuildMessages.tooLate(name)));
    reporter.report(late.all());
  }

  private void report() {
    reporter.report(
        javac.isPresent() || options.mode() == Mode.CHECK
            ? problems.all()
            : problems.all().stream().map(BuildMessages::withoutInitializers).toList());
  }

  private Optional<ModuleLayout> layout(Set<String> entities) {
    Stream<Path> inModule =
        Stream.concat(
            outputs.classes().stream(),
            types(entities).stream().flatMap(type -> sources.of(type).stream()));
    Optional<Path> base =
        options.places().baseDirectory().map(Path::of).or(() -> BaseDirectory.above(inModule));
    if (base.isEmpty() && javac.isPresent()) {
      problems.error(null, BuildMessages.noBaseDirectory());
    } else if (base.isEmpty()) {
      problems.note(null, BuildMessages.notCompared());
    }
    Optional<ModuleLayout> layout =
        base.map(folder -> ModuleLayout.of(folder, options.places(), outputs.classes(), problems));
    layout.ifPresent(this::requireOtherOutput);
    layout.ifPresent(known -> new XmlMappings(known, outputs.classes(), problems).refuse());
    return layout.filter(known -> !problems.hasErrors());
  }

  private void requireOtherOutput(ModuleLayout layout) {
    outputs
        .generatedSources()
        .filter(layout::hasSourcesIn)
        .map(layout::shown)
        .ifPresent(
            folder -> problems.error(null, BuildMessages.generatedSourcesAmongSources(folder)));
  }

  private Pipeline pipeline(ModuleLayout layout, CommittedFiles committed, Set<String> compiled) {
    Elements elements = environment.getElementUtils();
    EntityReader reader =
        new EntityReader(elements, environment.getTypeUtils(), javac.map(Javac::trees), problems);
    return new Pipeline(
        options,
        layout,
        committed,
        new SchemaEntities(
            elements,
            reader,
            new SchemaConverters(elements, compiled),
            sources,
            new LeftBehind(elements, sources, outputs.classes()),
            layout,
            problems),
        problems,
        clock);
  }

  private void start(
      Optional<Delivery> delivery,
      Seen seen,
      Set<String> left,
      ModuleLayout layout,
      List<TypeElement> entities,
      Javac compiler,
      Set<String> compiled) {
    Optional<Message> obstacle = delivery.flatMap(it -> new Obstacles(layout).seen());
    if (obstacle.isPresent()) {
      problems.error(null, obstacle.get());
      return;
    }
    try {
      new Handover(delivery, seen, left, layout, new ClassFiles(layout, outputs), reporter)
          .start(compiler, environment.getFiler(), compiled, entities);
    } catch (IOException e) {
      problems.error(null, BuildMessages.notCompiled(Reasons.of(e)));
    }
  }

  private List<TypeElement> types(Collection<String> names) {
    return names.stream()
        .map(environment.getElementUtils()::getTypeElement)
        .filter(Objects::nonNull)
        .toList();
  }
}
