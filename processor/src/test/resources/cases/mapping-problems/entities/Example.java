package shop;

import jakarta.persistence.*;
import java.util.List;

@Entity
@Table(name = "examples")
public class Example {

  @Id private String id;

  private String name;

  @Column(name = "name")
  private String title;

  @OneToMany(mappedBy = "exmple")
  private List<Tag> tags;
}
