package dev.skein.schema;

import dev.skein.snapshot.TableOrigin;
import java.util.List;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records that compare themselves forget no component. */
class WrittenOutEqualsTest {

  static List<Class<?>> records() {
    return Stream.of(
            CheckConstraint.class,
            Column.class,
            ColumnType.Basic.class,
            ColumnType.Enumeration.class,
            ForeignKey.class,
            Index.class,
            IndexColumn.class,
            PrimaryKey.class,
            Table.class,
            TableOrigin.class,
            UniqueConstraint.class)
        .<Class<?>>map(type -> type)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("records")
  void allComponentsCount(Class<?> type) {
    EqualsVerifier.forClass(type).verify();
  }
}
