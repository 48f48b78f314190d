package dev.skein.processor.entity;

import java.util.Map;

/**
 * What may not stand on something.
 *
 * @param what the something, with its article
 * @param waysOut the annotations, each with what to do about it
 * @param overlooked whether Hibernate reads on as if they were not there
 */
record Rule(String what, Map<String, String> waysOut, boolean overlooked) {

  Rule(String what, Map<String, String> waysOut) {
    this(what, waysOut, false);
  }

  static Rule overlooking(String what, Map<String, String> waysOut) {
    return new Rule(what, waysOut, true);
  }
}
