package dev.skein.execution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows are changed by so many at a time that nobody waits for long. */
class PaceTest {

  private final Pace pace = new Pace();

  @Test
  void itBeginsWithFew() {
    assertThat(pace.rows()).isEqualTo(Pace.BEGINNING);
  }

  @Test
  void twiceAsManyWhereTheyAreDoneInLessThanHalfTheTime() {
    pace.took(Pace.GOAL / 2 - 1);
    assertThat(pace.rows()).isEqualTo(2 * Pace.BEGINNING);
  }

  @Test
  void asManyWhereTheTimeIsUsed() {
    pace.took(1);
    pace.took(Pace.GOAL / 2);
    pace.took(Pace.GOAL);
    assertThat(pace.rows()).isEqualTo(2 * Pace.BEGINNING);
  }

  @Test
  void halfAsManyWhereTheyTookLonger() {
    pace.took(1);
    pace.took(1);
    pace.took(Pace.GOAL + 1);
    assertThat(pace.rows()).isEqualTo(2 * Pace.BEGINNING);
  }

  @Test
  void neverFewerOrMoreThanMakesSense() {
    for (int i = 0; i < 20; i++) {
      pace.took(1);
    }
    assertThat(pace.rows()).isEqualTo(Pace.MOST);
    for (int i = 0; i < 20; i++) {
      pace.took(Long.MAX_VALUE);
    }
    assertThat(pace.rows()).isEqualTo(Pace.LEAST);
  }
}
