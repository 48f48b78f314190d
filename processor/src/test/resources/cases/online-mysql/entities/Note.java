package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "notes")
public class Note {
  @Id private Long id;

  @Column(nullable = false)
  private Integer stars = 0;

  @ManyToOne private Customer customer;
}
