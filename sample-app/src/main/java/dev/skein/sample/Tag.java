package dev.skein.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** A word that examples are found by. */
@Entity
@Table(name = "tags", indexes = @Index(name = "ix_tags_name", columnList = "name"))
public class Tag {

  @Id private String id = UUID.randomUUID().toString();

  @Column(length = 50, nullable = false, unique = true)
  private String name = "";

  @ManyToMany(mappedBy = "tags")
  @OnDelete(action = OnDeleteAction.CASCADE)
  private Set<Example> examples = new HashSet<>();

  /** For Hibernate. */
  protected Tag() {}

  /**
   * Makes a tag.
   *
   * @param name the word, which no other tag has
   */
  public Tag(String name) {
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
   * The word.
   *
   * @return the word
   */
  public String name() {
    return name;
  }

  /**
   * The examples it is on.
   *
   * @return the examples
   */
  public Set<Example> examples() {
    return examples;
  }
}
