package dev.skein.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.model.Intent.ColumnIntent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialValuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      nullValues = "null",
      value = {
        "int v | 0",
        "long v = 7L | 7",
        "double v | 0",
        "float v = -1.5f | -1.5",
        "boolean v | false",
        "boolean v = true | true",
        "char v | ' '",
        "char v = 'x' | 'x'",
        "char v = 65 | 'A'",
        "Integer v | null",
        "Integer v = 3 | 3",
        "String v | null",
        "String v = \"it's\" | 'it''s'",
        "@Lob String v = \"x\" | null",
        "BigDecimal v = BigDecimal.ZERO | 0",
        "Status v = Status.PAID | 1",
        "@Enumerated(EnumType.STRING) Status v = Status.PAID | 'PAID'",
        "int v = new Random().nextInt() | null",
        "java.time.Instant v = java.time.Instant.now() | ${now}",
        "java.time.LocalDate v = java.time.LocalDate.now() | ${now}",
        "@Column(columnDefinition = \"date\") java.time.LocalDate v = java.time.LocalDate.now() | null",
        "java.util.UUID v = java.util.UUID.randomUUID() | ${randomUuid}",
        "@org.hibernate.annotations.JdbcTypeCode(12) java.util.UUID v = java.util.UUID.randomUUID() | ${randomUuid}",
        "String v = java.util.UUID.randomUUID().toString() | ${randomUuid}",
        "@Lob String v = java.util.UUID.randomUUID().toString() | null",
        "@Version int v | 0",
        "@Version Integer v | 0",
        "@Version Long v | 0",
        "@Version java.time.Instant v | null",
      })
  void areWhatJavaGivesANewObject(String member, String value) {
    ColumnIntent intent =
        Sample.of("enum Status { NEW, PAID } @Entity class T { @Id long id; " + member + "; }")
            .intent("T", "v");
    assertThat(intent.initial()).isEqualTo(value);
    assertThat(intent.backfill()).isNull();
  }

  @Test
  void areNoneForAKey() {
    assertThat(Sample.of("@Entity class T { @Id long id; }").intent("T", "id").initial()).isNull();
  }

  @Test
  void tellTheRowsOfAKeyApart() {
    assertThat(
            Sample.of("@Entity class T { @Id java.util.UUID id = java.util.UUID.randomUUID(); }")
                .intent("T", "id")
                .initial())
        .isEqualTo("${randomUuid}");
  }

  @Test
  void areNoneForAnAssociation() {
    ColumnIntent intent =
        Sample.of("@Entity class T { @Id long id; @ManyToOne(optional = false) T t; }")
            .intent("T", "t_id");
    assertThat(intent.initial()).isNull();
    assertThat(intent.backfill()).isNull();
  }

  @Test
  void yieldToADeclaration() {
    ColumnIntent intent =
        Sample.of("@Entity class T { @Id long id; @Backfill(\"id * 2\") int v = 3; }")
            .intent("T", "v");
    assertThat(intent.backfill()).isEqualTo("id * 2");
    assertThat(intent.initial()).isEqualTo("3");
  }
}
