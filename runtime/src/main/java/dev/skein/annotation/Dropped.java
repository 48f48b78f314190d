package dev.skein.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that what has vanished from an entity is given up with its data, and lives on under no other
 * name.
 *
 * <pre>{@code
 * @Entity
 * @Dropped("legacy_id")
 * class Example {}
 * }</pre>
 *
 * <p>Once the migration that drops it is written, the annotation has no effect and can go.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Dropped {

  /**
   * Names in the database: columns of the entity's table, or a table this entity's table is not the
   * successor of. A name that needs quotes stands between back quotes.
   *
   * @return the names
   */
  String[] value();
}
