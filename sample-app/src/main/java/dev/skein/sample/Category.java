package dev.skein.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.CreationTimestamp;
import org.jspecify.annotations.Nullable;

/** What examples are sorted into. */
@Entity
@Table(name = "categories", indexes = @Index(name = "ix_categories_name", columnList = "name"))
public class Category {

  @Id private String id = UUID.randomUUID().toString();

  @Column(length = 100, nullable = false, unique = true)
  private String name = "";

  @Column(length = Length.LONG32)
  private @Nullable String description;

  @CreationTimestamp
  @ColumnDefault("now()")
  @Column(name = "created_at", nullable = false)
  private @Nullable Instant createdAt;

  @Column(name = "updated_at")
  private @Nullable Instant updatedAt;

  @OneToMany(mappedBy = "category")
  private List<Example> examples = new ArrayList<>();

  /** For Hibernate. */
  protected Category() {}

  /**
   * Makes a category.
   *
   * @param name its name, which no other category has
   * @param description what belongs into it, or null
   */
  public Category(String name, @Nullable String description) {
    this.name = name;
    this.description = description;
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
   * The examples in it.
   *
   * @return the examples
   */
  public List<Example> examples() {
    return examples;
  }

  @PreUpdate
  void touch() {
    updatedAt = Instant.now();
  }
}
