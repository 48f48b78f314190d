package dev.skein.processor;

import java.util.Set;
import java.util.function.BiConsumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another annotation processor of the same compile. */
final class OtherProcessor extends AbstractProcessor {

  private final BiConsumer<Integer, ProcessingEnvironment> work;
  private int round;

  /**
   * A processor that does something in each round.
   *
   * @param work what to do; gets the number of the round, 0 for the last
   */
  OtherProcessor(BiConsumer<Integer, ProcessingEnvironment> work) {
    this.work = work;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    round++;
    work.accept(environment.processingOver() ? 0 : round, processingEnv);
    return false;
  }
}
