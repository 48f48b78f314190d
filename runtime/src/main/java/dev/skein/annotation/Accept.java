package dev.skein.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Accepts what the compiler finds in the next change, with the reason why it may be.
 *
 * <pre>{@code
 * @Accept(code = "IndexUnderLock", reason = "some hundred rows")
 * @Column(unique = true)
 * private String code;
 * }</pre>
 *
 * <p>On a class it speaks of the whole table and all its columns. Once the migration is written,
 * the annotation has no effect and can go.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
@Repeatable(Accepts.class)
public @interface Accept {

  /**
   * The code of the finding, which stands before its text: of {@code [Skein:TableRewrite]} it is
   * {@code TableRewrite}.
   *
   * @return the code
   */
  String code();

  /**
   * Why it may be, for those who read it later.
   *
   * @return the reason, which must not be blank
   */
  String reason();
}
