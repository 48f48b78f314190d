package dev.skein.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.CreationTimestamp;
import org.jspecify.annotations.Nullable;

/** Something to learn from. */
@Entity
@Table(name = "examples", indexes = @Index(name = "ix_examples_name", columnList = "name"))
public class Example {

  @Id private String id = UUID.randomUUID().toString();

  @Column(nullable = false)
  private String name = "";

  @Column(length = Length.LONG32)
  private @Nullable String description;

  private int priority = 0;

  @CreationTimestamp
  @ColumnDefault("now()")
  @Column(name = "created_at", nullable = false)
  private @Nullable Instant createdAt;

  @Column(name = "updated_at")
  private @Nullable Instant updatedAt;

  /** For Hibernate. */
  protected Example() {}

  /**
   * Makes an example.
   *
   * @param name its name
   */
  public Example(String name) {
    this.name = name;
  }

  /**
   * Its key.
   *
   * @return the key
   */
  public String id() {
    return id;
  }

  /**
   * Its name.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * How much it matters; the higher, the more.
   *
   * @return the priority
   */
  public int priority() {
    return priority;
  }

  @PreUpdate
  void touch() {
    updatedAt = Instant.now();
  }
}
