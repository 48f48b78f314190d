package dev.skein.processor.equality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.operation.Database;
import dev.skein.processor.equality.step.Steps;
import dev.skein.testsupport.Catalogue.Ignore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is held against Hibernate, counted and printed, and every way past it, with its reason. */
class SummaryTest {

  @Test
  void whatIsCompared() {
    int cases = MappingCases.of(Corpus.classes()).byMeaning().size();
    int members = Corpus.models().stream().mapToInt(entity -> entity.attributes().size()).sum();
    List<String> lines = new ArrayList<>();
    lines.add("==== Skein's schema against Hibernate's ====");
    lines.add("mapping cases        " + cases);
    lines.add("entities             " + Corpus.models().size());
    lines.add("members              " + members);
    lines.add("steps, there and back " + (Steps.count() - Steps.gaps().size()));
    lines.add("databases            " + shown(Corpus.kinds()));
    lines.add("databases of steps   " + shown(Steps.KINDS));
    lines.add("namings              2: the specification's, Spring's");
    lines.add("allowed differences  " + Allowed.values().length);
    Arrays.stream(Allowed.values()).forEach(allowed -> lines.add("  - " + allowed));
    lines.add("not for Hibernate 6.6 " + NotForHibernate6.values().length);
    Arrays.stream(NotForHibernate6.values()).forEach(not -> lines.add("  - " + not));
    lines.add("steps with a remark  " + Steps.remarks().size());
    Steps.remarks().forEach(remark -> lines.add("  - " + remark));
    lines.add("steps known to fail  " + Steps.gaps().size());
    Steps.gaps().forEach(gap -> lines.add("  - " + gap));
    lines.add("============================================");
    System.out.println(String.join(System.lineSeparator(), lines));

    assertThat(cases).isGreaterThanOrEqualTo(150);
    assertThat(Steps.count()).isGreaterThanOrEqualTo(100);
  }

  private static String shown(List<Database> kinds) {
    return kinds.size()
        + ": "
        + kinds.stream().map(Database::displayName).collect(Collectors.joining(", "));
  }

  @Test
  void everyIgnoredFactHasAReason() {
    Set<Ignore> reasoned = EnumSet.noneOf(Ignore.class);
    Corpus.kinds().forEach(kind -> reasoned.addAll(Allowed.facts(kind)));
    assertThat(reasoned).isEqualTo(EnumSet.allOf(Ignore.class));
  }

  @Test
  void everyExclusionFromHibernate6IsOfSomething() {
    assertThat(NotForHibernate6.values())
        .allSatisfy(
            not -> assertThat(Corpus.models()).anyMatch(entity -> not.isAbout(entity.className())));
  }

  @Test
  void everyExclusionIsOfSomething() {
    assertThat(Allowed.values())
        .filteredOn(Allowed::isExclusion)
        .allSatisfy(
            allowed ->
                assertThat(Corpus.models())
                    .anyMatch(entity -> allowed.isAbout(entity.className())));
  }
}
