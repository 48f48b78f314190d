package dev.skein.processor.problem;

import java.util.List;

/** What there is to say of a member's value: of its type, its converter, its constants. */
public final class ValueMessages {

  private ValueMessages() {}

  /** {@code @Convert} that names no converter. */
  public static Message noConverter(Place where) {
    return new Message(
        "NoConverter",
        "@Convert on "
            + Wording.subject(where)
            + " names no converter. Name its class: @Convert(converter = ...).");
  }

  /** A converter whose types are not known, at the class itself. */
  public static Message converterTypes(String converter) {
    return new Message(
        "ConverterTypes",
        converter
            + " does not say what it converts to what. Let it implement AttributeConverter<X, Y>"
            + " with both types bound.");
  }

  /** Several converters apply themselves to a member. */
  public static Message severalConverters(Place where, List<String> converters) {
    return new Message(
        "SeveralConverters",
        "%s is of a type to which several converters apply themselves: %s. Name one with @Convert(converter = ...)."
            .formatted(Wording.subject(where), String.join(", ", converters)));
  }

  /** A converter that makes an array or a collection. */
  public static Message convertedToMany(String converter, Place where, String type) {
    return new Message(
        "ConvertedToMany",
        "%s makes a %s of %s, which Hibernate keeps in no column. Let it make a String or a byte[]."
            .formatted(converter, type, Wording.subject(where)));
  }

  /** An enum whose stored value is of a type that Hibernate does not take. */
  public static Message enumeratedValue(Place where, String ofEnum, String type, boolean asString) {
    return new Message(
        "EnumeratedValue",
        "%s keeps the @EnumeratedValue of %s, which is of type %s; %s. Change that field, or the @Enumerated."
            .formatted(
                Wording.subject(where),
                ofEnum,
                type,
                asString
                    ? "with EnumType.STRING it has to be a String"
                    : "with EnumType.ORDINAL it has to be a byte, short or int"));
  }

  /** Arrays of wrappers that Hibernate does not start with. */
  public static Message wrapperArray(Place where, String type) {
    String primitive = type.equals("java.lang.Byte[]") ? "byte[]" : "char[]";
    return new Message(
        "WrapperArray",
        "%s is of type %s, which Hibernate refuses unless a setting allows it. Make it %s, or mark the member @Transient."
            .formatted(Wording.subject(where), type, primitive));
  }

  /** Many values that no provider keeps in one column. */
  public static Message manyInOneColumn(Place where, String type) {
    return new Message(
        "UnsupportedType",
        "%s is of type %s, which no column can hold. Make it a List or a Set of basic values, or annotate it with @ElementCollection, @OneToMany or @ManyToMany, or mark it @Transient."
            .formatted(Wording.subject(where), type));
  }

  /** A constraint that gives those it is made of other values. */
  public static Message changingConstraint(String constraint, Place where) {
    return new Message(
        "ConstraintNotRead",
        "@%s on %s gives one of several constraints that it is made of a value (constraintIndex), which Skein does not read. Say the same with @Column."
            .formatted(constraint, Wording.subject(where)));
  }

  /** A bound of something that is no number to the database. */
  public static Message boundOfNoNumber(String constraint, Place where, String type) {
    return new Message(
        "ConstraintNotRead",
        "@%s on %s bounds a column that keeps a %s, which databases do not compare with numbers, and makes no check. Remove it, or say a check of your own with @Column(check = ...) or @Check."
            .formatted(constraint, Wording.subject(where), type));
  }

  /** Digits after the point of a binary number. */
  public static Message digitsOfFloat(Place where, String type) {
    return new Message(
        "DigitsOfFloat",
        "@Digits on %s asks for digits after the point of a %s, and Hibernate does not start with that. Use a java.math.BigDecimal, or fraction = 0."
            .formatted(Wording.subject(where), type));
  }

  /** A column of no length. */
  public static Message lengthNotPositive(String member, int length) {
    return new Message(
        "LengthNotPositive",
        "%s has length %d, and no column is so short. Say how long its values are, or leave length out for 255."
            .formatted(member, length));
  }

  /** Digits after the point of a binary number. */
  public static Message scaleOfFloat(String member, String type) {
    return new Message(
        "ScaleOfFloat",
        "%s is a %s, which has no scale, and Hibernate does not start with one. Use a java.math.BigDecimal, or leave scale out."
            .formatted(member, type));
  }

  /** Digits after the point of a time. */
  public static Message scaleOfTime(String member, String type) {
    return new Message(
        "ScaleOfTime",
        "%s is a %s, which has no scale, and Hibernate does not start with one. Say secondPrecision for the digits of a second, or leave scale out."
            .formatted(member, type));
  }
}
