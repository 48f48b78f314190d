package shop;

import jakarta.persistence.*;
import java.util.List;

@Entity
@Table(name = "examples")
public class Example {

  @Id private String id;

  @Column(nullable = false)
  private String name;

  private Address address;

  @Column(name = "name")
  private String title;

  @OneToMany(mappedBy = "exmple")
  private List<Tag> tags;
}
