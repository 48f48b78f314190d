package dev.skein.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.equality.Corpus;
import dev.skein.processor.equality.MappingCases;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever is read is held against Hibernate, too. */
class CorpusCoverageTest {

  private static final Set<String> CORPUS = MappingCases.of(Corpus.classes()).annotations();

  @Test
  void everyAnnotationOfJpaThatIsReadIsInTheCorpus() {
    assertThat(missing(JpaCoverage.ALL, Names.JPA)).isEmpty();
  }

  @Test
  void everyAnnotationOfHibernateThatIsReadIsInTheCorpus() {
    assertThat(missing(HibernateCoverage.ALL, Names.HIBERNATE)).isEmpty();
  }

  private static Set<String> missing(Map<String, Treatment> treatments, String prefix) {
    return treatments.entrySet().stream()
        .filter(entry -> entry.getValue().kind() == Treatment.Kind.READ)
        .map(entry -> prefix + entry.getKey())
        .filter(name -> !CORPUS.contains(name))
        .collect(Collectors.toSet());
  }
}
