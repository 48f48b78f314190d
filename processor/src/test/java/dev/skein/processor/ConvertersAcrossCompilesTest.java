package dev.skein.processor;

import static dev.skein.processor.Shop.entity;
import static dev.skein.processor.TestModule.MIGRATIONS;
import static dev.skein.processor.TestModule.SNAPSHOT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.TestModule.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Converters that apply themselves, where a compile does not see all sources. */
class ConvertersAcrossCompilesTest {

  private static final String ITEM = "src/main/java/shop/Item.java";
  private static final String MONEY = "src/main/java/shop/Money.java";
  private static final String CONVERTER = "src/main/java/shop/MoneyConverter.java";

  @TempDir private Path base;
  private TestModule module;

  @BeforeEach
  void makeModule() {
    module =
        new TestModule(base)
            .write(ITEM, entity("Item", "items", "Money price;"))
            .write(MONEY, "package shop;\npublic record Money(long cents) {}\n")
            .write(CONVERTER, converter("Long", "autoApply = true"));
  }

  private static String converter(String column, String values) {
    return """
        package shop;
        import jakarta.persistence.AttributeConverter;
        import jakarta.persistence.Converter;
        @Converter(%s)
        public class MoneyConverter implements AttributeConverter<Money, %s> {
          public %s convertToDatabaseColumn(Money money) { return null; }
          public Money convertToEntityAttribute(%s column) { return null; }
        }
        """
        .formatted(values, column, column, column);
  }

  @Test
  void anEntityCompiledAloneKeepsItsConverter() {
    assertThat(module.compile().success()).isTrue();
    String snapshot = module.read(SNAPSHOT);

    Result alone = module.compile(List.of(ITEM));

    assertThat(snapshot)
        .contains("converter shop.MoneyConverter: autoApply\n")
        .contains("price: {type: bigint, member: price}");
    assertThat(alone.lines()).isEmpty();
    assertThat(alone.success()).isTrue();
    assertThat(module.read(SNAPSHOT)).isEqualTo(snapshot);
  }

  @Test
  void aConverterCompiledAloneChangesTheColumnsOfItsType() {
    module.compile();
    module.write(CONVERTER, converter("java.math.BigDecimal", "autoApply = true"));

    Result alone = module.compile(List.of(CONVERTER));

    assertThat(alone.success()).isTrue();
    assertThat(module.read(SNAPSHOT)).contains("price: {type: \"numeric(38, 2)\", member: price}");
    assertThat(module.files(MIGRATIONS)).contains("V20261122103001__Change_price_of_items.java");
  }

  @Test
  void aConverterThatIsGoneIsForgotten() {
    module.compile();
    module
        .delete(CONVERTER)
        .delete("target/classes/shop/MoneyConverter.class")
        .write(ITEM, entity("Item", "items", "Long price;"));

    assertThat(module.compile().success()).isTrue();
    assertThat(module.read(SNAPSHOT)).doesNotContain("converter ");
  }

  @Test
  void aConverterThatAppliesItselfNoMoreIsForgotten() {
    module.compile();
    module
        .write(CONVERTER, converter("Long", ""))
        .write(
            ITEM,
            entity("Item", "items", "@Convert(converter = MoneyConverter.class) Money price;"));

    assertThat(module.compile().success()).isTrue();
    assertThat(module.read(SNAPSHOT))
        .doesNotContain("converter ")
        .contains("price: {type: bigint, member: price}");
  }

  @Test
  void aConverterThatIsThereButNotSeen() {
    module.compile();

    Result alone =
        module.delete("target/classes/shop/MoneyConverter.class").compile(List.of(ITEM, MONEY));

    assertThat(alone.success()).isFalse();
    assertThat(alone.lines())
        .contains(
            "ERROR [Skein:ConverterNotSeen] Converter shop.MoneyConverter applies itself to"
                + " members of its type and its source src/main/java/shop/MoneyConverter.java is"
                + " there, but the compiler does not see it. Compile the whole module; nothing was"
                + " written.");
  }

  @Test
  void aCheckThatHibernateFindsByRunningTheConverterIsToldOnce() {
    module
        .write(
            CONVERTER,
            converter("Long", "autoApply = true")
                .replace("Money,", "Boolean,")
                .replace("Money money", "Boolean money")
                .replace("public Money ", "public Boolean "))
        .write(ITEM, entity("Item", "items", "boolean price;"));

    List<String> first = module.compile().lines();
    List<String> second = module.compile().lines();

    assertThat(first)
        .contains(
            "NOTE Item.java:9 [Skein:UnknownCheck] shop.Item.price is kept as MoneyConverter makes"
                + " it, and Hibernate holds the column to these values by a check. Skein runs no"
                + " code of yours and leaves it out. Say it with @Column(check = ...) or @Check if"
                + " the database is to have it.");
    assertThat(second).isEmpty();
  }
}
