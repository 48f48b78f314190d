package dev.skein;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * When a process is killed.
 *
 * @param statement the statement that is about to be executed, from 1
 * @param microseconds how long it runs on from there; if negative it stands still there
 */
record KillPoint(int statement, int microseconds) {

  private static final int LONGEST = 4_000;
  private static final int MOMENTS = 8;

  /** Each boundary, and some moments besides; in no order. */
  static List<KillPoint> all(int statements, int most, Random random) {
    List<KillPoint> points = new ArrayList<>();
    for (int statement = 1; statement <= statements; statement++) {
      points.add(new KillPoint(statement, -1));
    }
    for (int i = 0; i < MOMENTS; i++) {
      points.add(new KillPoint(1 + random.nextInt(statements), random.nextInt(LONGEST)));
    }
    // From there on the history is written, and the transaction ends.
    for (int i = 0; i < MOMENTS / 2; i++) {
      points.add(new KillPoint(statements, random.nextInt(LONGEST)));
    }
    Collections.shuffle(points, random);
    return points.subList(0, Math.min(most, points.size()));
  }

  boolean standsStill() {
    return microseconds < 0;
  }

  @Override
  public String toString() {
    return standsStill()
        ? "before statement " + statement
        : microseconds + " µs after the start of statement " + statement;
  }
}
