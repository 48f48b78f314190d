package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Old {
  @Id private Long id;
}
