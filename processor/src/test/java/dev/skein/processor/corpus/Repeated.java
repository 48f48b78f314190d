package dev.skein.processor.corpus;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.SequenceGenerators;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Checks;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** Annotations that stand several times or within one that holds them. */
@Entity
@SequenceGenerators({
  @SequenceGenerator(name = "repeatedOne", sequenceName = "repeated_one"),
  @SequenceGenerator(name = "repeatedTwo", sequenceName = "repeated_two", allocationSize = 2)
})
@Checks({
  @Check(name = "ck_repeated_low", constraints = "low > 1"),
  @Check(name = "ck_repeated_high", constraints = "high < 99")
})
@SuppressWarnings("deprecation")
public class Repeated {
  @Id
  @GeneratedValue(generator = "repeatedTwo")
  Long id;

  int low;
  int high;

  /** Makes its own value. */
  @Entity(name = "RepeatedMade")
  public static class Made {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    UUID id;

    @ElementCollection
    @MapKeyJdbcTypeCode(SqlTypes.SMALLINT)
    Map<Integer, String> bySmall;
  }
}
