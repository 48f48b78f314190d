package org.careworks.order;

import jakarta.persistence.*;
import org.careworks.people.StaffMember;

@Embeddable
public class Step {

  private int quantity;

  @Column(name = "N_QTY", nullable = false)
  public int getQuantity() { return quantity; }
  public void setQuantity(int quantity) { this.quantity = quantity; }

  private String what;

  @Column(name = "S_WHAT", length = 80)
  public String getWhat() { return what; }
  public void setWhat(String what) { this.what = what; }

  private StaffMember by;

  @ManyToOne
  @JoinColumn(name = "BY_STAFF")
  public StaffMember getBy() { return by; }
  public void setBy(StaffMember by) { this.by = by; }
}
