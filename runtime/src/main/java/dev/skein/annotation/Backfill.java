package dev.skein.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a new mandatory column its value in the rows that are there already.
 *
 * <pre>{@code
 * @Backfill("lower(name)")
 * @Column(nullable = false)
 * private String slug;
 * }</pre>
 *
 * <p>The column keeps no default. Once the migration that adds it is written, the annotation has no
 * effect and can go.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Backfill {

  /**
   * The value as an SQL expression, which may name the row's other columns: {@code 0}, {@code
   * 'NEW'}, {@code lower(name)}.
   *
   * @return the SQL
   */
  String value();
}
