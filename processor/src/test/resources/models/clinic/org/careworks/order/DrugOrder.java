package org.careworks.order;

import jakarta.persistence.*;
import java.math.BigDecimal;
import org.careworks.concept.Drug;

@Entity(name = "DrugOrder")
@Table(name = "DRUG_ORDER")
@DiscriminatorValue("drug")
public class DrugOrder extends MedicalOrder {

  private Drug drug;

  @ManyToOne
  @JoinColumn(name = "drug_inventory_id")
  public Drug getDrug() { return drug; }
  public void setDrug(Drug drug) { this.drug = drug; }

  private BigDecimal dose;

  @Column(precision = 8, scale = 3)
  public BigDecimal getDose() { return dose; }
  public void setDose(BigDecimal dose) { this.dose = dose; }

  private Boolean asNeeded;

  @Column(name = "as_needed")
  public Boolean getAsNeeded() { return asNeeded; }
  public void setAsNeeded(Boolean asNeeded) { this.asNeeded = asNeeded; }

  private byte durationDays;

  @Column(name = "duration_days")
  public byte getDurationDays() { return durationDays; }
  public void setDurationDays(byte durationDays) { this.durationDays = durationDays; }
}
