package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "customers")
public class Customer {

  enum Level {
    BRONZE,
    GOLD
  }

  @Id private Long id;

  @Column(length = 50)
  private String name;

  private String email;

  private Integer points;

  private String phone;

  private String fax;

  @Enumerated(EnumType.STRING)
  private Level level;

  private int visits;

  private int orders;
}
