package dev.skein.processor.corpus;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.Length;

/** Constraints of Bean Validation, which a validator on the class path brings into the schema. */
public final class Constrained {

  private Constrained() {}

  interface Sometimes {}

  interface MoreThanDefault extends Default {}

  /** Made of others. */
  @NotNull
  @Size(max = 7)
  @Constraint(validatedBy = {})
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Code {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** Made of one that is made of others. */
  @Code
  @Constraint(validatedBy = {})
  @Retention(RetentionPolicy.RUNTIME)
  public @interface SpecialCode {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  @Entity
  static class Values {

    @Id
    @Size(max = 5)
    String id;

    @NotNull @Version Integer version;

    @NotNull String needed;

    @NotBlank String notBlank;

    @NotEmpty byte[] notEmpty;

    @NotNull
    @Column(nullable = true)
    Integer notNullAllTheSame;

    @NotNull @Lob String large;

    @NotNull
    @Column(columnDefinition = "integer")
    Integer defined;

    @NotNull List<@NotNull String> list;

    @Size(max = 9)
    String size;

    @Size(min = 3)
    String onlyMinimum;

    @Size(max = 9)
    @Column(length = 20)
    String sizeBeforeLength;

    @Size(max = 300)
    String longer;

    @Size(max = 9)
    byte[] bytes;

    @Size(max = 9)
    List<String> few;

    @Length(max = 11)
    String length;

    @Digits(integer = 5, fraction = 2)
    BigDecimal digits;

    @Digits(integer = 5, fraction = 2)
    @Column(precision = 20, scale = 4)
    BigDecimal digitsBeforePrecision;

    @Digits(integer = 12, fraction = 0)
    BigInteger whole;

    @Digits(integer = 5, fraction = 0)
    int digitsOfInt;

    @Digits(integer = 5, fraction = 2)
    String digitsOfText;

    @Digits(integer = 3, fraction = 0)
    double digitsOfDouble;
  }

  @Entity
  static class Bounds {

    @Id
    @Min(4)
    long id;

    @Min(3)
    int minimum;

    @Max(9)
    Integer maximum;

    @Min(-5)
    BigDecimal negative;

    @Min(1)
    @Column(columnDefinition = "integer", name = "of_type")
    int defined;

    @Positive int positive;

    @DecimalMin("3.5")
    BigDecimal decimalNumber;

    @Email String mail;

    @Past LocalDate past;

    @AssertTrue boolean truth;
  }

  @Entity
  static class Groups {

    @Id long id;

    @NotNull(groups = Sometimes.class)
    String sometimes;

    @NotNull(groups = MoreThanDefault.class)
    String moreThanDefault;

    @NotNull(groups = {Sometimes.class, Default.class})
    String several;

    @NotNull.List({@NotNull(groups = Sometimes.class), @NotNull})
    String list;

    @Code String code;

    @SpecialCode String special;

    @Code(groups = Sometimes.class)
    String codeSometimes;
  }

  /** With constraints that count only where somebody asks for them. */
  @Embeddable
  static class Part {

    @NotNull String text;

    @Min(1)
    int number;

    @Size(max = 4)
    String few;
  }

  @Entity
  static class Parts {

    @Id long id;

    Part unasked;

    @Valid
    @AttributeOverride(name = "text", column = @Column(name = "validText"))
    @AttributeOverride(name = "number", column = @Column(name = "validNumber"))
    @AttributeOverride(name = "few", column = @Column(name = "validFew"))
    Part valid;

    @NotNull
    @AttributeOverride(name = "text", column = @Column(name = "notNullText"))
    @AttributeOverride(name = "number", column = @Column(name = "notNullNumber"))
    @AttributeOverride(name = "few", column = @Column(name = "notNullFew"))
    Part notNull;

    @NotNull
    @Valid
    @AttributeOverride(name = "text", column = @Column(name = "bothText"))
    @AttributeOverride(name = "number", column = @Column(name = "bothNumber"))
    @AttributeOverride(name = "few", column = @Column(name = "bothFew"))
    Part both;
  }

  @Entity
  static class PartAsKey {

    @EmbeddedId @Valid Part id;
  }

  interface Titled {

    @NotNull
    String getTitle();
  }

  @MappedSuperclass
  abstract static class Inherited {

    @NotNull String inherited;

    String getter;

    @NotNull
    public String getGetter() {
      return getter;
    }
  }

  @Entity
  static class OnGetters extends Inherited implements Titled {

    @Id long id;

    String title;

    @Override
    public String getTitle() {
      return title;
    }

    @Override
    public String getGetter() {
      return getter;
    }
  }

  @Entity
  static class Associations {

    @Id long id;

    @NotNull @ManyToOne Bounds one;

    @NotNull @OneToOne Bounds oneToOne;

    @NotNull
    @ManyToOne
    @JoinColumn(name = "named")
    Bounds withColumn;
  }
}
