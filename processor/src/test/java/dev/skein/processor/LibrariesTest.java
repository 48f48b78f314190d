package dev.skein.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities that come as class files, and classes that entities are made of. */
class LibrariesTest {

  private static final String APP = "src/main/java/com/acme/Purchase.java";

  @TempDir Path folder;
  private TestModule module;

  @BeforeEach
  void library() {
    module =
        new TestModule(folder)
            .write(
                "src/main/java/org/lib/User.java",
                """
                package org.lib;
                import jakarta.persistence.*;
                @Entity public class User {
                  @Id long id;
                  @Entity public static class Role { @Id long id; }
                }
                """)
            .write(
                "src/main/java/org/lib/Base.java",
                """
                package org.lib;
                import jakarta.persistence.*;
                @MappedSuperclass public class Base { @Id long id; }
                """);
    assertThat(new TestModule(folder).flags("-Askein.mode=off").compile().success()).isTrue();
    module.delete("src/main/java/org/lib/User.java");
    module.write(
        APP,
        """
        package com.acme;
        import jakarta.persistence.*;
        @Entity class Purchase extends org.lib.Base { @Column(name = "c") int code; }
        """);
  }

  @Test
  void entitiesOfANamedPackageBelongToTheSchema() {
    TestModule.Result result = module.flags("-Askein.packages=org.lib").compile();

    assertThat(result.success()).as("%s", result.lines()).isTrue();
    assertThat(module.read(TestModule.SNAPSHOT))
        .contains("table User:", "entity: org.lib.User\n", "entity: org.lib.User.Role\n");
  }

  @Test
  void entitiesOfOtherPackagesDoNot() {
    assertThat(module.compile().success()).isTrue();

    assertThat(module.read(TestModule.SNAPSHOT)).doesNotContain("User");
  }

  @Test
  void packageWithoutEntitiesIsAnError() {
    TestModule.Result result = module.flags("-Askein.packages=org.lib,org").compile();

    assertThat(result.lines())
        .containsExactly(
            "ERROR [Skein:OptionValue] Option skein.packages names org, in which the class path has"
                + " no @Entity. Name the very packages of the entities: what lies below a package is"
                + " not looked at.");
    assertThat(module.filesOfSkein()).isEmpty();
  }

  @Test
  void mappedSuperclassCompiledAloneChangesTheTables() {
    assertThat(module.compile().success()).isTrue();
    module.write(
        "src/main/java/org/lib/Base.java",
        """
        package org.lib;
        import jakarta.persistence.*;
        @MappedSuperclass public class Base { @Id long id; String note; }
        """);

    TestModule.Result result =
        module.at("2026-11-23T08:00:00Z").compile(List.of("src/main/java/org/lib/Base.java"));

    assertThat(result.success()).as("%s", result.lines()).isTrue();
    assertThat(module.files("src/main/java/db/migration"))
        .contains("V20261123080000__Add_note_to_Purchase.java");
  }
}
