package dev.skein.processor.entity;

import static dev.skein.processor.entity.Names.hibernate;

import org.jspecify.annotations.Nullable;

/** Reads Hibernate's {@code @Comment}. */
final class Comments {

  private Comments() {}

  static @Nullable String beside(Annotations declaration) {
    return declaration.orAbsent(hibernate("Comment")).text("value");
  }
}
