package dev.skein.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skein.dialect.Sentence;
import dev.skein.dialect.Sentence.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Acts as text, and what of them some operations are done by. */
class ActsTextTest {

  private static final Acts ACTS =
      new Acts(
          List.of(
              Act.sql(Sentence.of("update t set a = 1", 0)),
              Act.sql(
                  new Sentence(
                      "alter table t",
                      List.of(
                          new Part("add column b int", 0),
                          new Part("add column c varchar(9) default '\n-- skein: sql 1'", 2)))),
              Act.sql(new Sentence("select 1", List.of(new Part("", 2), new Part("", 3))))));

  private static final String TEXT =
      """
      -- skein: sql 0
      update t set a = 1
      -- skein: sql 0
      alter table t
      -- skein: part 0
      add column b int
      -- skein: part 2
      add column c varchar(9) default '
      -- skein: | -- skein: sql 1'
      -- skein: sql 2
      select 1
      -- skein: part 2

      -- skein: part 3

      """;

  @Test
  void eachPartStandsBelowItsStatement() {
    assertThat(ActsText.write(ACTS)).isEqualTo(TEXT);
    assertThat(ActsText.read(TEXT)).isEqualTo(ACTS);
  }

  @Test
  void aPartOfNothingIsNoAct() {
    assertThatThrownBy(() -> ActsText.read("-- skein: part 0\nadd column b int\n"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void someOperationsAreDoneWithoutTheOthers() {
    assertThat(ACTS.only(operation -> operation == 2).all())
        .extracting(Act::text)
        .containsExactly(
            "alter table t add column c varchar(9) default '\n-- skein: sql 1'", "select 1");
    assertThat(ACTS.apart().all())
        .extracting(Act::text)
        .containsExactly(
            "update t set a = 1",
            "alter table t add column b int",
            "alter table t add column c varchar(9) default '\n-- skein: sql 1'",
            "select 1");
  }

  @Test
  void placesAreToldInRuns() {
    assertThat(Places.of(List.of(1))).isEqualTo("operation 2");
    assertThat(Places.of(List.of(1, 2, 3))).isEqualTo("operations 2 to 4");
    assertThat(Places.of(List.of(0, 2, 3, 5))).isEqualTo("operations 1, 3, 4 and 6");
  }
}
