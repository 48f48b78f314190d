package shop;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(
    name = "orders",
    indexes = @Index(columnList = "placed_at desc"),
    uniqueConstraints = @UniqueConstraint(columnNames = {"customer_id", "number"}))
public class Order extends Stored {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "customer_id")
  private Customer customer;

  @Column(nullable = false)
  private int number;

  @Column(precision = 12, scale = 2, nullable = false)
  @ColumnDefault("0")
  private BigDecimal total;

  @Column(name = "placed_at", nullable = false)
  private Instant placedAt;

  @Lob private String remarks;
}
