package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "examples")
public class Example {

  @Id private String id;

  @Column(nullable = false)
  private String name;

  @Column(name = "legacy_id", length = 100)
  private String legacyId;
}
