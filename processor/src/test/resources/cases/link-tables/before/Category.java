package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "categories")
public class Category {

  @Id private String id;

  @Column(length = 100, nullable = false, unique = true)
  private String name;
}
