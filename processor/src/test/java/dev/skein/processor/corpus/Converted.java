package dev.skein.processor.corpus;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;

/** Values that converters turn into what their columns keep. */
public final class Converted {

  private Converted() {}

  /** A value that no column holds. */
  public record Money(BigDecimal amount) {}

  /** A value whose converter applies itself. */
  public record Weight(long grams) {}

  enum Light {
    RED,
    GREEN
  }

  /** A converter whose types are said by its subclasses. */
  abstract static class Through<X, Y> implements AttributeConverter<X, Y> {

    @Override
    public Y convertToDatabaseColumn(X value) {
      throw new UnsupportedOperationException();
    }

    @Override
    public X convertToEntityAttribute(Y column) {
      throw new UnsupportedOperationException();
    }
  }

  /** Says the one type, with the other still open. */
  abstract static class ToText<T> extends Through<T, String> {}

  static class MoneyToNumber extends Through<Money, BigDecimal> {}

  static class MoneyToBytes extends Through<Money, byte[]> {}

  static class ListToText extends ToText<List<String>> {}

  static class MapToText extends ToText<Map<String, Integer>> {}

  static class NumberToText extends ToText<Integer> {}

  static class TextToLong extends Through<String, Long> {}

  static class TextToDate extends Through<String, Date> {}

  static class TextToInstant extends Through<String, Instant> {}

  static class InstantToTimestamp extends Through<Instant, Timestamp> {}

  static class TextToUuid extends Through<String, UUID> {}

  static class TextToLight extends Through<String, Light> {}

  /** A converter that every Weight goes through. */
  @Converter(autoApply = true)
  static class WeightToNumber implements AttributeConverter<Weight, Long> {

    @Override
    public Long convertToDatabaseColumn(Weight weight) {
      return weight == null ? null : weight.grams();
    }

    @Override
    public Weight convertToEntityAttribute(Long grams) {
      return grams == null ? null : new Weight(grams);
    }
  }

  /** Hibernate tries all of an enum's constants on such a converter. */
  static class LightToNumber implements AttributeConverter<Light, Integer> {

    @Override
    public Integer convertToDatabaseColumn(Light light) {
      return light == null ? null : light == Light.RED ? 10 : 20;
    }

    @Override
    public Light convertToEntityAttribute(Integer number) {
      return number == null ? null : number == 10 ? Light.RED : Light.GREEN;
    }
  }

  /** The same for the two Booleans. */
  static class TruthToLetter implements AttributeConverter<Boolean, Character> {

    @Override
    public Character convertToDatabaseColumn(Boolean truth) {
      return truth == null ? null : truth ? 'J' : 'N';
    }

    @Override
    public Boolean convertToEntityAttribute(Character letter) {
      return letter == null ? null : letter == 'J';
    }
  }

  @MappedSuperclass
  abstract static class Inherited {

    String inherited;

    Money money;
  }

  @Entity
  @Convert(attributeName = "inherited", converter = TextToLong.class)
  @Convert(attributeName = "money", converter = MoneyToNumber.class)
  static class OnTheClass extends Inherited {

    @Id long id;
  }

  @Embeddable
  static class Parcel {

    String label;

    Money worth;

    Weight heavy;
  }

  @Entity
  @Convert(attributeName = "further.label", converter = TextToLong.class)
  @Convert(attributeName = "further.worth", converter = MoneyToNumber.class)
  static class InEmbeddables {

    @Id long id;

    @Convert(attributeName = "label", converter = TextToUuid.class)
    @Convert(attributeName = "worth", converter = MoneyToBytes.class)
    Parcel near;

    @AttributeOverride(name = "label", column = @Column(name = "farLabel"))
    @AttributeOverride(name = "worth", column = @Column(name = "farWorth"))
    @AttributeOverride(name = "heavy", column = @Column(name = "farHeavy"))
    Parcel further;
  }

  @Entity
  static class OnMembers {

    @Id long id;

    @Convert(converter = MoneyToNumber.class)
    Money money;

    @Convert(converter = MoneyToNumber.class)
    @Column(precision = 10, scale = 3, nullable = false)
    Money precise;

    @Convert(converter = MoneyToBytes.class)
    Money bytes;

    @Convert(converter = MoneyToBytes.class)
    @Lob
    Money largeBytes;

    @Convert(converter = ListToText.class)
    List<String> list;

    @Convert(converter = ListToText.class)
    @Column(length = 77)
    List<String> listOf77;

    @Convert(converter = ListToText.class)
    @Lob
    List<String> largeList;

    @Convert(converter = MapToText.class)
    Map<String, Integer> map;

    @Convert(converter = NumberToText.class)
    int primitive;

    @Convert(converter = NumberToText.class)
    @Column(length = 20)
    int primitiveWithColumn = 7;

    @Convert(converter = TextToDate.class)
    String date;

    @Convert(converter = TextToInstant.class)
    @Column(secondPrecision = 3)
    String instant;

    @Convert(converter = InstantToTimestamp.class)
    @Column(secondPrecision = 3)
    Instant timestamp;

    @Convert(converter = TextToUuid.class)
    String uuid;

    @Convert(converter = TextToLight.class)
    String ordinal;

    @Convert(converter = TextToLong.class)
    @JdbcTypeCode(SqlTypes.INTEGER)
    String asInteger;

    @Convert(converter = TextToLong.class)
    @Column(columnDefinition = "bigint")
    String defined;
  }

  @Entity
  static class ApplyingThemselves {

    @Id long id;

    Weight weight;

    @Column(nullable = false, name = "of_all")
    Weight total;

    @Convert(disableConversion = true)
    String plain;
  }

  @Entity
  static class FewValues {

    @Id long id;

    @Convert(converter = YesNoConverter.class)
    boolean yesNo;

    @Convert(converter = TrueFalseConverter.class)
    @Column(nullable = false)
    Boolean trueFalse;

    @Convert(converter = NumericBooleanConverter.class)
    @ColumnDefault("1")
    Boolean inNumbers;

    @Convert(converter = LightToNumber.class)
    Light light;

    @Convert(converter = LightToNumber.class)
    @Column(columnDefinition = "integer")
    Light lightByDefinition;

    @Convert(converter = TruthToLetter.class)
    boolean letter;
  }
}
