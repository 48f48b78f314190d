package dev.skein.processor.mapping;

import static dev.skein.schema.ReferentialAction.CASCADE;
import static dev.skein.schema.ReferentialAction.NO_ACTION;
import static dev.skein.schema.ReferentialAction.SET_NULL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.mapping.ForeignKeyDefinition.Actions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignKeyDefinitionTest {

  @Test
  void readsActions() {
    assertThat(
            ForeignKeyDefinition.parse(
                "FOREIGN KEY (a) REFERENCES b(id) ON UPDATE  CASCADE ON DELETE SET NULL"))
        .contains(new Actions(SET_NULL, CASCADE, null));
  }

  @Test
  void keepsTheRest() {
    assertThat(
            ForeignKeyDefinition.parse(
                "constraint fk_x foreign key (a) references s.b on delete cascade deferrable"))
        .contains(new Actions(CASCADE, NO_ACTION, "deferrable"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "on delete cascade", "references b (id)", "foreign key references b"})
  void refusesWhatIsNoForeignKey(String definition) {
    assertThat(ForeignKeyDefinition.parse(definition)).isEmpty();
  }
}
