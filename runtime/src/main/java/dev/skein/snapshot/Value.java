package dev.skein.snapshot;

import java.util.List;

/** A value in a file: what YAML makes of it, and where it begins. */
sealed interface Value {

  /** The line it begins in, counted from 1. */
  int line();

  /** What a scalar is. */
  enum Kind {
    TEXT,
    FLAG,
    NUMBER,
    OTHER
  }

  /**
   * One word or text.
   *
   * @param kind what it is
   * @param text what stands there, without quotes
   * @param line the line
   */
  record Scalar(Kind kind, String text, int line) implements Value {}

  /**
   * Values in order.
   *
   * @param items the values
   * @param line the line
   */
  record Items(List<Value> items, int line) implements Value {}

  /**
   * Values by keys, in order.
   *
   * @param pairs the keys and values; a merge may have brought a key twice
   * @param line the line
   */
  record Pairs(List<Pair> pairs, int line) implements Value {}

  /**
   * A key and its value.
   *
   * @param key the key
   * @param value the value
   */
  record Pair(Value key, Value value) {}
}
