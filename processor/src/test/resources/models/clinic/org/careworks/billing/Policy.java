package org.careworks.billing;

import jakarta.persistence.*;
import java.math.BigDecimal;
import org.careworks.people.Person;

@Entity
@Table(name = "tblPolicy")
public class Policy {

  private PolicyId id;

  @EmbeddedId
  public PolicyId getId() { return id; }
  public void setId(PolicyId id) { this.id = id; }

  private Insurer insurer;

  @MapsId("insurerCode")
  @ManyToOne
  @JoinColumn(name = "ins_code")
  public Insurer getInsurer() { return insurer; }
  public void setInsurer(Insurer insurer) { this.insurer = insurer; }

  private Person holder;

  @ManyToOne
  @JoinColumn(name = "lngHolderID")
  public Person getHolder() { return holder; }
  public void setHolder(Person holder) { this.holder = holder; }

  private BigDecimal limit;

  @Column(name = "curLimit", precision = 19, scale = 4)
  public BigDecimal getLimit() { return limit; }
  public void setLimit(BigDecimal limit) { this.limit = limit; }
}
