package dev.skein.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names by both strategies; that they are Hibernate's own is HibernateEqualityTest's business. */
class NamingTest {

  @ParameterizedTest
  @CsvSource({
    "name, name",
    "createdAt, created_at",
    "URLValue, urlvalue",
    "valueX, valuex",
    "line2Text, line2_text",
    "HTTPServer2Go, httpserver2_go",
    "already_snake, already_snake",
    "UPPER_CASE, upper_case",
    "`Mixed Case`, `Mixed Case`",
    "with space, `with space`",
    "dotted.name, `dotted.name`",
  })
  void springs(String logical, String physical) {
    assertThat(new SpringNaming().physical(logical)).isEqualTo(physical);
  }

  @ParameterizedTest
  @CsvSource({
    "createdAt, createdAt",
    "Outer$Inner, Outer$Inner",
    "`Mixed Case`, `Mixed Case`",
    "with space, `with space`",
    "9lives, `9lives`",
    "größe, größe",
  })
  void theSpecifications(String logical, String physical) {
    assertThat(new JpaNaming().physical(logical)).isEqualTo(physical);
  }

  @Test
  void joinTables() {
    assertThat(new JpaNaming().joinTable("Author", "books", "Book")).isEqualTo("Author_Book");
    assertThat(new SpringNaming().joinTable("author", "ownBooks", "book"))
        .isEqualTo("author_ownBooks");
    assertThat(new JpaNaming().joinTable("Author", "books", "`Book`")).isEqualTo("`Author_Book`");
  }
}
