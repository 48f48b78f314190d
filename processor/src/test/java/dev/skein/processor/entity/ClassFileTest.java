package dev.skein.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
    assertThat(classFiles.entity()).isEqualTo(source.entity());
  }
}
