package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;

/** A table without rows has nobody who waits. */
@Entity
public class Fresh {
  @Id private Long id;

  @Column(nullable = false, unique = true)
  private String code;

  @ManyToOne private Customer customer;

  private BigDecimal amount;

  private Instant moment;
}
