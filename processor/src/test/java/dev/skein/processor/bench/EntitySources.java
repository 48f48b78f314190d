package dev.skein.processor.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Entities of 10 to 15 columns as applications have them: texts, numbers, dates, enums, an embedded
 * address, keys to others, uniques and indexes. The same number gives the same entities.
 */
final class EntitySources {

  private static final int PACKAGE = 50;

  private final Path folder;

  EntitySources(Path folder) {
    this.folder = folder;
  }

  /** Writes that many entities, in packages of fifty. */
  void write(int count) {
    file("shop/Address.java", ADDRESS);
    file("shop/State.java", "package shop;\n\npublic enum State { NEW, PAID, SENT, CLOSED }\n");
    for (int i = 0; i < count; i++) {
      file(name(i), entity(i, ""));
    }
  }

  /** One entity gets one more column. */
  void change(int number) {
    file(name(number), entity(number, "  @Column(length = 30)\n  private String added;\n\n"));
  }

  private static String name(int number) {
    return "shop/part%d/Entity%d.java".formatted(number / PACKAGE, number);
  }

  private static String entity(int number, String more) {
    Random random = new Random(number);
    StringBuilder members = new StringBuilder();
    int columns = 6 + random.nextInt(5);
    for (int i = 0; i < columns; i++) {
      members.append(member(i, random.nextInt(8)));
    }
    if (number > 0) {
      members.append(association(random.nextInt(number)));
    }
    return """
    package shop.part%d;

    import jakarta.persistence.*;
    import java.math.BigDecimal;
    import java.time.*;
    import shop.*;

    @Entity
    @Table(name = "entity_%d", indexes = @Index(name = "ix_entity_%d", columnList = "code, created"))
    public class Entity%d {
      @Id
      @GeneratedValue(strategy = GenerationType.IDENTITY)
      private Long id;

      @Column(nullable = false, length = 40, unique = true)
      private String code;

      @Column(nullable = false)
      private Instant created;

      @Version
      private int version;

    %s%s
      public Long getId() {
        return id;
      }

      public String getCode() {
        return code;
      }
    }
    """
        .formatted(number / PACKAGE, number, number, number, members, more);
  }

  private static String member(int place, int kind) {
    String text =
        switch (kind) {
          case 0 -> "  @Column(length = 200)\n  private String %s;\n\n";
          case 1 -> "  @Column(precision = 12, scale = 2)\n  private BigDecimal %s;\n\n";
          case 2 -> "  private LocalDate %s;\n\n";
          case 3 -> "  @Enumerated(EnumType.STRING)\n  private State %s;\n\n";
          case 4 -> "  private boolean %s;\n\n";
          case 5 -> "  @Column(nullable = false)\n  private long %s;\n\n";
          case 6 -> "  private Double %s;\n\n";
          default ->
              place == 0 ? "  @Embedded\n  private Address %s;\n\n" : "  private Integer %s;\n\n";
        };
    return text.formatted("member" + place);
  }

  private static String association(int other) {
    return """
      @ManyToOne(fetch = FetchType.LAZY)
      private shop.part%d.Entity%d parent;

    """
        .formatted(other / PACKAGE, other);
  }

  private static final String ADDRESS =
      """
      package shop;

      import jakarta.persistence.*;

      @Embeddable
      public class Address {
        @Column(length = 100)
        private String street;

        @Column(length = 10)
        private String zip;

        @Column(length = 60)
        private String city;
      }
      """;

  private void file(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
