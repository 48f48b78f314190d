package shop;

import jakarta.persistence.*;
import java.util.Set;

@Entity
@Table(name = "examples")
public class Example {

  @Id private String id;

  @Column(nullable = false)
  private String name;

  @ManyToMany
  @JoinTable(
      name = "example_tags",
      joinColumns = @JoinColumn(name = "example_id"),
      inverseJoinColumns = @JoinColumn(name = "tag_id"))
  private Set<Tag> tags;
}
