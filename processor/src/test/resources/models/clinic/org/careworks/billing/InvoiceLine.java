package org.careworks.billing;

import jakarta.persistence.*;
import java.math.BigDecimal;
import org.careworks.order.MedicalOrder;

@Entity
@Table(name = "INVOICE_LINE")
public class InvoiceLine {

  private Long id;

  @Id
  @GeneratedValue(strategy = GenerationType.AUTO)
  public Long getId() { return id; }
  public void setId(Long id) { this.id = id; }

  private BigDecimal amount;

  @Column(precision = 12, scale = 2, nullable = false)
  public BigDecimal getAmount() { return amount; }
  public void setAmount(BigDecimal amount) { this.amount = amount; }

  private MedicalOrder order;

  @ManyToOne
  public MedicalOrder getOrder() { return order; }
  public void setOrder(MedicalOrder order) { this.order = order; }
}
