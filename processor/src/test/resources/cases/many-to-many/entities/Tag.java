package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "tags")
public class Tag {

  @Id private String id;

  @Column(length = 50, nullable = false, unique = true)
  private String name;
}
