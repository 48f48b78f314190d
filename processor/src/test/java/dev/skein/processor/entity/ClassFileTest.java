package dev.skein.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skein.processor.model.Attribute;
import dev.skein.processor.model.BasicAttribute;
import dev.skein.processor.model.MemberIntent.Initializer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An incremental compile shows some entities as class files. */
class ClassFileTest {

  @Test
  void readsTheSameFromAClassFileAsFromSource(@TempDir Path folder) {
    String base =
        """
        @MappedSuperclass abstract class Base<I> { @Id I id; String z; String a; }
        """;
    String entity =
        """
        @Entity @Table(name = "x", indexes = @Index(columnList = "name")) @RenamedFrom("y")
        @Dropped("gone")
        class X extends Base<UUID> {
          enum Kind { LAST, FIRST }
          @Column(length = 9) @Backfill("''") String name;
          @Enumerated(EnumType.STRING) Kind kind;
          @ManyToOne(optional = false) @JoinColumn(name = "parent") X parent;
          @ManyToMany(targetEntity = X.class) Set<X> friends;
          @Version int version;
          @RenamedFrom("old") String fresh;
        }
        """;
    Reading source = Reading.of(base, entity);
    assertThat(source.diagnostics()).isEmpty();
    Reading classFiles = source.again(folder);
    assertThat(classFiles.diagnostics()).isEmpty();
    assertThat(classFiles.entity())
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes(".*\\.initializer")
        .isEqualTo(source.entity());
    assertThat(initializers(source)).containsOnlyNulls();
    assertThat(initializers(classFiles)).containsOnly(new Initializer(Initializer.Kind.OTHER, ""));
  }

  /** A class file does not tell that there is none. */
  private static List<@Nullable Initializer> initializers(Reading reading) {
    List<@Nullable Initializer> initializers = new ArrayList<>();
    for (Attribute attribute : reading.entity().attributes()) {
      if (attribute instanceof BasicAttribute basic) {
        initializers.add(basic.intent().initializer());
      }
    }
    return initializers;
  }

  @Test
  void readsGettersFromAClassFileAsFromSource(@TempDir Path folder) {
    Reading source =
        Reading.of(
            """
            @MappedSuperclass abstract class Base<I> {
              @Id abstract I getId(); void setId(I it) {}
              @Column(length = 4) String getCode() { return ""; } void setCode(String it) {}
            }
            @Entity class X extends Base<Long> {
              @Override Long getId() { return 1L; }
              boolean isOpen() { return true; } void setOpen(boolean it) {}
              @ManyToOne X getParent() { return null; } void setParent(X it) {}
            }
            """);
    assertThat(source.diagnostics()).isEmpty();
    assertThat(source.entity().attributes()).hasSize(4);
    assertThat(source.again(folder).entity()).isEqualTo(source.entity());
  }
}
