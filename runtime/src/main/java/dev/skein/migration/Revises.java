package dev.skein.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the migration that a migration builds on. The first of a history has none. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Revises {

  /**
   * The version of the migration before this one; several where branches come together.
   *
   * @return the versions, such as {@code "20261120090000"}
   */
  String[] value();
}
