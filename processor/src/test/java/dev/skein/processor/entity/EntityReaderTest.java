package dev.skein.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.model.BasicAttribute.Trait;
import dev.skein.processor.model.GeneratedValueModel;
import dev.skein.processor.model.JavaType;
import dev.skein.processor.problem.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityReaderTest {

  @Test
  void readsTheGuidesEntity() {
    Reading reading =
        Reading.of(
            """
            @Entity @Table(name = "examples") class Example {
              @Id @GeneratedValue(strategy = GenerationType.UUID) String id;
              @Column(length = 100, nullable = false, unique = true) String name;
              int priority = 0;
            }
            """);
    assertThat(reading.diagnostics()).isEmpty();
    assertThat(reading.entity().className()).isEqualTo("com.acme.Example");
    assertThat(reading.entity().entityName()).isEqualTo("Example");
    assertThat(reading.entity().table().name()).isEqualTo("examples");
    assertThat(reading.entity().attributes())
        .extracting("name")
        .containsExactly("id", "name", "priority");
    assertThat(reading.basic("id").generated()).isEqualTo(new GeneratedValueModel("UUID", null));
    assertThat(reading.basic("id").is(Trait.ID)).isTrue();
    assertThat(reading.basic("name").type())
        .isEqualTo(new JavaType("java.lang.String", false, List.of(), true));
    assertThat(reading.basic("name").column().length()).isEqualTo(100);
    assertThat(reading.basic("name").column().nullable()).isFalse();
    assertThat(reading.basic("name").column().unique()).isTrue();
    assertThat(reading.basic("name").column().place())
        .isEqualTo(new Place("com.acme.Example", "name", "jakarta.persistence.Column", null));
    assertThat(reading.basic("priority").type())
        .isEqualTo(new JavaType("int", true, List.of(), false));
  }
}
