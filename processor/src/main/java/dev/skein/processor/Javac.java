package dev.skein.processor;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * What only javac offers: the trees of the sources, and word of when the compile ends.
 *
 * @param trees the trees
 * @param task the compile
 */
record Javac(Trees trees, JavacTask task) {

  /** javac, unless another compiler runs this, or an IDE stands in between. */
  static Optional<Javac> of(ProcessingEnvironment environment) {
    try {
      return Optional.of(new Javac(Trees.instance(environment), JavacTask.instance(environment)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
