package dev.skein.processor.entity;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The packages of the annotations that are read by name. */
final class Names {

  static final String JPA = "jakarta.persistence.";
  static final String OLD_JPA = "javax.persistence.";
  static final String HIBERNATE = "org.hibernate.annotations.";
  static final String SKEIN = "dev.skein.annotation.";

  /** They are asked for at each member, and a text that is made anew has to be hashed anew. */
  private static final Map<String, String> OF_JPA = new ConcurrentHashMap<>();

  private static final Map<String, String> OF_HIBERNATE = new ConcurrentHashMap<>();
  private static final Map<String, String> OF_SKEIN = new ConcurrentHashMap<>();

  private Names() {}

  static String jpa(String simpleName) {
    return OF_JPA.computeIfAbsent(simpleName, JPA::concat);
  }

  static String hibernate(String simpleName) {
    return OF_HIBERNATE.computeIfAbsent(simpleName, HIBERNATE::concat);
  }

  static String skein(String simpleName) {
    return OF_SKEIN.computeIfAbsent(simpleName, SKEIN::concat);
  }
}
