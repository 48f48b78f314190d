package dev.skein.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a table or column was called before, so that it is renamed and keeps its rows.
 *
 * <pre>{@code
 * @RenamedFrom("title")
 * private String headline;
 * }</pre>
 *
 * <p>Once the migration that renames it is written, the annotation has no effect and can go.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface RenamedFrom {

  /**
   * The name in the database before: on a class that of its table, on a member that of its column,
   * or of its join table if it has one. Of an association that is kept in several columns it is the
   * name of any of them: the others follow. A name that needs quotes stands between back quotes.
   *
   * @return the name
   */
  String value();
}
