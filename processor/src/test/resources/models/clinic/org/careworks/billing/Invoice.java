package org.careworks.billing;

import jakarta.persistence.*;
import java.sql.Timestamp;
import java.util.List;

@Entity
@Table(name = "INVOICE", schema = "")
public class Invoice {

  private Long id;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "`ID`")
  public Long getId() { return id; }
  public void setId(Long id) { this.id = id; }

  private Policy policy;

  @ManyToOne
  @JoinColumns({@JoinColumn(name = "INSURER"), @JoinColumn(name = "POLICY")})
  public Policy getPolicy() { return policy; }
  public void setPolicy(Policy policy) { this.policy = policy; }

  private List<InvoiceLine> lines;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "INVOICE_ID")
  @OrderColumn(name = "LINE_NO")
  public List<InvoiceLine> getLines() { return lines; }
  public void setLines(List<InvoiceLine> lines) { this.lines = lines; }

  private Timestamp stamp;

  @Version
  public Timestamp getStamp() { return stamp; }
  public void setStamp(Timestamp stamp) { this.stamp = stamp; }
}
