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
 * <p>On a collection it is the value of the column by which elements are found, an order column or
 * a map's key, where that is the new one, and else of the elements themselves. A column that points
 * to other rows gets it as the value of their key.
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
