package dev.skein.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What has no meaning where a class stands in its hierarchy. */
class InheritanceChecksTest {

  private static List<String> told(String... sources) {
    return Reading.of(String.join("\n", sources)).diagnostics();
  }

  @Test
  void aSubclassWithAnotherStrategy() {
    assertThat(
            told(
                "@Entity class A { @Id long id; }",
                "@Inheritance(strategy = InheritanceType.JOINED)",
                "@Entity class B extends A {}"))
        .containsExactly(
            "2: [Skein:Contradiction] @Inheritance on com.acme.B has no meaning on a subclass of"
                + " com.acme.A, whose strategy is SINGLE_TABLE. Remove it.");
  }

  @Test
  void aSubclassThatSaysItsStrategyAgain() {
    assertThat(
            told(
                "@Entity @Inheritance class A { @Id long id; }",
                "@Entity @Inheritance class B extends A {}"))
        .isEmpty();
  }

  @Test
  void aTableOfASubclassInTheRootsTable() {
    assertThat(
            told(
                "@Entity class A { @Id long id; }",
                "@Entity",
                "@Table(name = \"b\")",
                "class B extends A {}"))
        .containsExactly(
            "3: [Skein:Contradiction] @Table on com.acme.B has no meaning on a subclass of"
                + " com.acme.A, whose strategy is SINGLE_TABLE. Remove it.");
  }

  @Test
  void keyColumnsWithoutATableToJoin() {
    assertThat(
            told(
                "@Entity class A { @Id long id; }",
                "@PrimaryKeyJoinColumn(name = \"b\")",
                "@Entity class B extends A {}",
                "@PrimaryKeyJoinColumn(name = \"c\")",
                "@Entity @Inheritance(strategy = InheritanceType.JOINED) class C { @Id long id; }"))
        .containsExactly(
            "2: [Skein:Contradiction] @PrimaryKeyJoinColumn on com.acme.B has no meaning on a"
                + " subclass of com.acme.A, whose strategy is SINGLE_TABLE. Remove it.",
            "4: [Skein:Contradiction] @PrimaryKeyJoinColumn on com.acme.C has no meaning on the"
                + " root of a hierarchy whose strategy is JOINED. Move it to the subclasses.");
  }

  @Test
  void aDiscriminatorBelowTheRoot() {
    assertThat(
            told(
                "@Entity class A { @Id long id; }",
                "@DiscriminatorColumn(name = \"kind\")",
                "@Entity class B extends A {}"))
        .containsExactly(
            "2: [Skein:Contradiction] @DiscriminatorColumn on com.acme.B has no meaning on a"
                + " subclass of com.acme.A, whose strategy is SINGLE_TABLE. Move it to"
                + " com.acme.A.");
  }

  @Test
  void aKeyOrVersionBelowTheRoot() {
    assertThat(
            told(
                "@Entity class A { @Id long id; }",
                "@Entity class B extends A {",
                "@Id long other;",
                "@Version int version; }"))
        .containsExactly(
            "3: [Skein:Contradiction] @Id on com.acme.B.other has no meaning on a member of a"
                + " subclass: the hierarchy goes by that of com.acme.A. Remove it.",
            "4: [Skein:Contradiction] @Version on com.acme.B.version has no meaning on a member of"
                + " a subclass: the hierarchy goes by that of com.acme.A. Remove it.");
  }

  @Test
  void valuesThatNobodyReads() {
    assertThat(
            told(
                "@Entity @Inheritance(strategy = InheritanceType.JOINED) class A { @Id long id; }",
                "@DiscriminatorValue(\"b\")",
                "@Entity class B extends A {}",
                "@DiscriminatorColumn",
                "@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)",
                "class C { @Id long id; }"))
        .containsExactly(
            "2: [Skein:WithoutEffect] @DiscriminatorValue on com.acme.B has no effect, because the"
                + " tables tell the classes apart. Add @DiscriminatorColumn to com.acme.A, or"
                + " remove the annotation.",
            "4: [Skein:WithoutEffect] @DiscriminatorColumn on com.acme.C has no effect, because the"
                + " tables tell the classes apart. Remove the annotation.");
  }

  @Test
  void aMappedSuperclassThatSpeaksOfAHierarchy() {
    assertThat(
            told(
                "@Inheritance",
                "@MappedSuperclass class M { @Id long id; }",
                "@Entity class A extends M {}"))
        .containsExactly(
            "1: [Skein:Contradiction] @Inheritance on com.acme.M has no meaning on a mapped"
                + " superclass. Move it to the entities.");
  }

  @Test
  void aMemberThatIsMappedAbove() {
    assertThat(
            told(
                "@Entity class A { @Id long id; String name; }",
                "@Entity class B extends A {",
                "@Column(name = \"other\") String name; }"))
        .containsExactly(
            "3: [Skein:MappedAbove] com.acme.B.name is mapped by its superclass already, as"
                + " com.acme.A.name, and its own annotations have no effect. Remove one of the"
                + " two.");
  }
}
