package dev.skein.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.jspecify.annotations.Nullable;

/** Something to learn from. */
@Entity
@Table(name = "examples", indexes = @Index(name = "ix_examples_name", columnList = "name"))
public class Example {

  @Id private String id = UUID.randomUUID().toString();

  @Column(nullable = false)
  private String name = "";

  private int priority = 0;

  @ManyToOne
  @JoinColumn(name = "category_id")
  @OnDelete(action = OnDeleteAction.SET_NULL)
  private @Nullable Category category;

  @ManyToMany
  @JoinTable(
      name = "example_tags",
      joinColumns = @JoinColumn(name = "example_id"),
      inverseJoinColumns = @JoinColumn(name = "tag_id"))
  @OnDelete(action = OnDeleteAction.CASCADE)
  private Set<Tag> tags = new HashSet<>();

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
   * @param category the category it is in, or null
   */
  public Example(String name, @Nullable Category category) {
    this.name = name;
    this.category = category;
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

  /**
   * The category it is in.
   *
   * @return the category, or null
   */
  public @Nullable Category category() {
    return category;
  }

  /**
   * The words it is found by, to be changed by adding and removing.
   *
   * @return the tags
   */
  public Set<Tag> tags() {
    return tags;
  }

  @PreUpdate
  void touch() {
    updatedAt = Instant.now();
  }
}
