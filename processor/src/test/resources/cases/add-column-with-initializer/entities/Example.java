package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "examples")
public class Example {

  @Id private String id;

  @Column(nullable = false)
  private String name;

  @Column(nullable = false)
  private int priority = 3;

  @Column(nullable = false)
  private boolean shown;
}
