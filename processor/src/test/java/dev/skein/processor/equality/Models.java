package dev.skein.processor.equality;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.sun.source.util.Trees;
import dev.skein.processor.entity.EntityReader;
import dev.skein.processor.model.EntityModel;
import dev.skein.processor.problem.Problems;
import jakarta.persistence.Converter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaFileObject;

/**
 * The entities of some sources, as the processor reads them while they compile.
 *
 * @param entities the entities, in the order they were found
 * @param problems what was wrong with them
 * @param classes the compiled classes
 */
public record Models(List<EntityModel> entities, Problems problems, CompiledClasses classes) {

  /** Compiles sources and reads their entities. */
  public static Models of(Collection<? extends JavaFileObject> sources) {
    Reader reader = new Reader();
    Compilation compilation =
        javac().withProcessors(reader).withOptions("-Xlint:none").compile(sources);
    if (compilation.status() != Compilation.Status.SUCCESS) {
      throw new AssertionError("The sources do not compile: " + compilation.diagnostics());
    }
    return new Models(reader.entities, reader.problems, CompiledClasses.of(compilation));
  }

  /** The class of one of the entities. */
  public Class<?> classOf(EntityModel entity) {
    return classes.named(entity.className());
  }

  private static final class Reader extends AbstractProcessor {
    final List<EntityModel> entities = new ArrayList<>();
    final Problems problems = new Problems();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of(EntityReader.ENTITY);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      EntityReader reader =
          new EntityReader(
                  processingEnv.getElementUtils(),
                  processingEnv.getTypeUtils(),
                  Optional.of(Trees.instance(processingEnv)),
                  problems)
              .withConverters(
                  ElementFilter.typesIn(round.getElementsAnnotatedWith(Converter.class)).stream()
                      .filter(EntityReader::isConverterApplyingItself)
                      .toList());
      for (TypeElement annotation : annotations) {
        round.getElementsAnnotatedWith(annotation).stream()
            .map(TypeElement.class::cast)
            .map(reader::read)
            .forEach(entities::add);
      }
      return false;
    }
  }
}
