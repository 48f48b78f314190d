package dev.skein.processor;

import com.google.auto.service.AutoService;
import dev.skein.processor.entity.Memory;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a migration when the entities of a compile differ from the snapshot.
 *
 * <p>It claims no annotation. It waits for the types that other processors generate, and decides
 * once, in the first round that has them all.
 */
@AutoService(Processor.class)
public final class SkeinProcessor extends AbstractProcessor {

  private final Clock clock;
  private final Set<String> compiled = new TreeSet<>();
  private final Set<String> mapped = new TreeSet<>();
  private @Nullable Compile compile;
  private boolean decided;

  /** A processor as the compiler makes it. */
  public SkeinProcessor() {
    this(Clock.systemUTC());
  }

  SkeinProcessor(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  /** Also those Skein does not have: it refuses them itself, with a suggestion. */
  @Override
  public Set<String> getSupportedOptions() {
    Set<String> names = new TreeSet<>(OptionsReader.known());
    if (isInitialized()) {
      names.addAll(OptionsReader.meantForSkein(processingEnv.getOptions().keySet()));
    }
    return names;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    compile = new Compile(environment, clock);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Memory.during(() -> look(round));
    return false;
  }

  private void look(RoundEnvironment round) {
    Set<String> found = gather(round);
    if (compile == null || compile.isNone()) {
      return;
    }
    if (decided) {
      compile.refuseLate(found);
    } else if (round.errorRaised()) {
      decided = true;
    } else if (compile.canRead(mapped)) {
      decided = true;
      compile.decide(mapped, compiled);
    } else if (round.processingOver()) {
      compile.explain(mapped, compiled);
    }
  }

  /** Takes down the classes of a round by name: their elements live no longer than the round. */
  private Set<String> gather(RoundEnvironment round) {
    Set<String> found = new TreeSet<>();
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      if (compile == null || compile.isOfSource(type)) {
        compiled.add(type.getQualifiedName().toString());
      }
      addMapped(type, found);
    }
    mapped.addAll(found);
    return found;
  }

  private static void addMapped(TypeElement type, Set<String> found) {
    if (SchemaEntities.isMapped(type)) {
      found.add(type.getQualifiedName().toString());
    }
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(nested -> addMapped(nested, found));
  }
}
