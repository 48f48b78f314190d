package org.careworks.concept;

import jakarta.persistence.*;
import java.math.BigDecimal;

@Entity
@Table(name = "concept_numeric")
@PrimaryKeyJoinColumn(name = "concept_id", referencedColumnName = "concept_id")
public class ConceptNumeric extends Concept {

  private Double hiAbsolute;

  @Column(name = "hi_absolute")
  public Double getHiAbsolute() { return hiAbsolute; }
  public void setHiAbsolute(Double hiAbsolute) { this.hiAbsolute = hiAbsolute; }

  private Double lowAbsolute;

  @Column(name = "low_absolute")
  public Double getLowAbsolute() { return lowAbsolute; }
  public void setLowAbsolute(Double lowAbsolute) { this.lowAbsolute = lowAbsolute; }

  private String units;

  @Column(length = 50)
  public String getUnits() { return units; }
  public void setUnits(String units) { this.units = units; }

  private Integer displayPrecision;

  @Column(name = "display_precision")
  public Integer getDisplayPrecision() { return displayPrecision; }
  public void setDisplayPrecision(Integer displayPrecision) { this.displayPrecision = displayPrecision; }

  private BigDecimal factor;

  @Column(name = "factor", precision = 19, scale = 9)
  public BigDecimal getFactor() { return factor; }
  public void setFactor(BigDecimal factor) { this.factor = factor; }
}
