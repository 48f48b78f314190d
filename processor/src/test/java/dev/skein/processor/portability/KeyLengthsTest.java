package dev.skein.processor.portability;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.skein.dialect.Dialects;
import dev.skein.operation.CreateTable;
import dev.skein.operation.Database;
import dev.skein.processor.equality.Models;
import dev.skein.processor.mapping.JpaNaming;
import dev.skein.processor.mapping.Mapped;
import dev.skein.processor.mapping.Mapping;
import dev.skein.processor.mapping.MappingOptions;
import dev.skein.processor.problem.Problem;
import dev.skein.processor.problem.Problems;
import dev.skein.testsupport.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys and rows are refused at compile time if, and only if, the database refuses them. */
class KeyLengthsTest {

  private static final List<String> FITTING =
      List.of(
          "@Id @Column(length = 768) String id;",
          "@Id long id; @Column(unique = true, length = 768) String code;",
          "@Id @Column(length = 384) String a; @Id @Column(length = 384) String b;",
          "@Id long id; @Column(length = 16000) String text; @Lob String more;",
          "@Id @Column(length = 766) String id; @Id long more;",
          "@Id @Column(length = 3072) byte[] id;");

  private static final List<String> TOO_LONG =
      List.of(
          "@Id @Column(length = 769) String id;",
          "@Id long id; @Column(unique = true, length = 769) String code;",
          "@Id @Column(length = 384) String a; @Id @Column(length = 385) String b;",
          "@Id long id; @Column(length = 16000) String text; @Column(length = 400) String more;",
          "@Id @Column(length = 767) String id; @Id long more;",
          "@Id @Column(length = 3073) byte[] id;",
          "@Id long id; @Lob @Column(unique = true) String text;");

  static Stream<Arguments> models() {
    return TestDatabase.kinds().stream()
        .filter(kind -> kind == Database.MYSQL || kind == Database.MARIADB)
        .flatMap(
            kind ->
                Stream.concat(FITTING.stream(), TOO_LONG.stream())
                    .map(members -> Arguments.of(kind, members)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("models")
  void whatTheServerRefusesIsAnError(Database kind, String members) {
    Problems problems = new Problems();
    Mapped mapped = mapped(members, problems);
    new Portability(Set.of(kind), problems).check(mapped);

    boolean refused = TOO_LONG.contains(members) && !isKeptAsHashes(kind, members);
    assertThat(isRefused(kind, mapped)).as("the server").isEqualTo(refused);
    assertThat(problems.hasErrors()).as("Skein").isEqualTo(refused);
  }

  /** MariaDB takes a unique constraint of any length (https://mariadb.com/kb/en/unique-index). */
  private static boolean isKeptAsHashes(Database kind, String members) {
    return kind == Database.MARIADB && members.contains("unique = true");
  }

  private static Mapped mapped(String members, Problems problems) {
    String source =
        "package com.acme; import jakarta.persistence.*; @Entity class Thing {" + members + "}";
    Models models = Models.of(List.of(JavaFileObjects.forSourceString("com.acme.Thing", source)));
    return new Mapping(new JpaNaming(), MappingOptions.defaults(), problems).map(models.entities());
  }

  private static boolean isRefused(Database kind, Mapped mapped) {
    try (TestDatabase database = TestDatabase.fresh(kind);
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      CreateTable create = new CreateTable(mapped.snapshot().schema().tables().require("Thing"));
      for (String sql : Dialects.of(kind).render(create)) {
        statement.execute(sql);
      }
      return false;
    } catch (SQLException e) {
      return true;
    }
  }

  @Test
  void messages() {
    assertThat(messages("@Id @Column(length = 300) String a; @Id @Column(length = 500) String b;"))
        .containsExactly(
            "[Skein:KeyTooLong] The primary key of table 'Thing' over a, b has up to 3200 bytes, at"
                + " four for each character, and MySQL takes 3072. Shorten a column with"
                + " @Column(length = ...), or take one out.");
    assertThat(messages("@Id long id; @Lob @Column(unique = true) String text;"))
        .containsExactly(
            "[Skein:KeyTooLong] The unique constraint uk_Thing_text of table 'Thing' has column"
                + " 'text', which is tinytext on MySQL and cannot be in a key there. Give it a"
                + " @Column(length = ...) that a key can hold, or take it out.");
    assertThat(
            messages(
                "@Id long id; @Column(length = 16000) String text;"
                    + " @Column(length = 400) String more;"))
        .containsExactly(
            "[Skein:RowTooLong] A row of table 'Thing' has up to 65612 bytes, at four for each"
                + " character, and MySQL takes 65535. Shorten columns with @Column(length = ...), or"
                + " make the longest of them @Lob.");
  }

  private static List<String> messages(String members) {
    Problems problems = new Problems();
    new Portability(Set.of(Database.MYSQL), problems).check(mapped(members, problems));
    return problems.all().stream().map(Problem::message).map(Object::toString).toList();
  }
}
