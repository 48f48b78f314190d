package dev.skein.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mappings in XML, which Skein does not read. */
class XmlMappingsTest {

  private static final String RESOURCES = "src/main/resources/META-INF/";

  @TempDir Path folder;
  private TestModule module;

  @BeforeEach
  void module() {
    module =
        new TestModule(folder)
            .write(
                "src/main/java/com/acme/Person.java",
                """
                package com.acme;
                import jakarta.persistence.*;
                @Entity class Person { @Id long id; }
                """);
  }

  private static String mappings(String content) {
    return """
        <?xml version="1.0"?>
        <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.1">
          %s
        </entity-mappings>
        """
        .formatted(content);
  }

  @Test
  void entityInOrmXmlIsAnError() {
    module.write(
        RESOURCES + "orm.xml", mappings("<package>com.acme</package>\n  <entity class='Person'/>"));

    assertThat(module.compile().lines())
        .containsExactly(
            "ERROR [Skein:XmlMapping] src/main/resources/META-INF/orm.xml says <entity> in line 4,"
                + " which would change what the annotations say, and Skein reads annotations only."
                + " Say it by annotations: queries and listeners may stay in the file.");
    assertThat(module.filesOfSkein()).isEmpty();
  }

  @Test
  void defaultSchemaOfThePersistenceUnitIsAnError() {
    module.write(
        "target/classes/META-INF/orm.xml",
        mappings(
            "<persistence-unit-metadata><persistence-unit-defaults><schema>x</schema>"
                + "</persistence-unit-defaults></persistence-unit-metadata>"));

    assertThat(module.compile().lines())
        .containsExactly(
            "ERROR [Skein:XmlMapping] target/classes/META-INF/orm.xml says <schema> in line 3,"
                + " which would change what the annotations say, and Skein reads annotations only."
                + " Say it by annotations: queries and listeners may stay in the file.");
  }

  @Test
  void fileThatPersistenceXmlNamesIsLookedAtToo() {
    module
        .write(
            RESOURCES + "persistence.xml",
            """
            <persistence version="3.0"><persistence-unit name="main">
              <mapping-file> META-INF/people.xml </mapping-file>
            </persistence-unit></persistence>
            """)
        .write(RESOURCES + "people.xml", mappings("<embeddable class='com.acme.Name'/>"));

    assertThat(module.compile().lines())
        .containsExactly(
            "ERROR [Skein:XmlMapping] src/main/resources/META-INF/people.xml says <embeddable> in"
                + " line 3, which would change what the annotations say, and Skein reads"
                + " annotations only. Say it by annotations: queries and listeners may stay in the"
                + " file.");
  }

  @Test
  void queriesAndListenersMayStay() {
    module.write(
        RESOURCES + "orm.xml",
        mappings(
            """
            <persistence-unit-metadata><persistence-unit-defaults>
              <entity-listeners><entity-listener class="com.acme.Audit"><pre-persist method-name="p"/>
              </entity-listener></entity-listeners>
            </persistence-unit-defaults></persistence-unit-metadata>
            <named-query name="all"><query>select p from Person p</query></named-query>
            """));

    TestModule.Result result = module.compile();

    assertThat(result.success()).as("%s", result.lines()).isTrue();
    assertThat(module.filesOfSkein()).isNotEmpty();
  }

  @Test
  void brokenFileIsAnError() {
    module.write(RESOURCES + "orm.xml", "<entity-mappings><entity");

    assertThat(module.compile().lines())
        .singleElement()
        .asString()
        .isEqualTo(
            "ERROR [Skein:NotReadable] src/main/resources/META-INF/orm.xml cannot be read: line 1:"
                + " XML document structures must start and end within the same entity. Nothing"
                + " was written.");
  }
}
