package shop;

import jakarta.persistence.*;
import dev.skein.annotation.RenamedFrom;

@Entity
@Table(name = "examples")
public class Example {

  @Id private String id;

  @Column(nullable = false)
  private String name;

  @RenamedFrom("legacy_id")
  @Column(name = "external_id", length = 100)
  private String externalId;
}
