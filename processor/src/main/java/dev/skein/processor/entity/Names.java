package dev.skein.processor.entity;

/** The packages of the annotations that are read by name. */
final class Names {

  static final String JPA = "jakarta.persistence.";
  static final String OLD_JPA = "javax.persistence.";
  static final String HIBERNATE = "org.hibernate.annotations.";
  static final String SKEIN = "dev.skein.annotation.";

  private Names() {}

  static String jpa(String simpleName) {
    return JPA + simpleName;
  }

  static String hibernate(String simpleName) {
    return HIBERNATE + simpleName;
  }

  static String skein(String simpleName) {
    return SKEIN + simpleName;
  }
}
