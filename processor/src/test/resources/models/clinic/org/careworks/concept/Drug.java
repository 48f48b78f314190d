package org.careworks.concept;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.Collection;
import org.careworks.core.RetirableMetadata;

@Entity
@Table(name = "drug")
public class Drug extends RetirableMetadata {

  private Integer drugId;

  @Id
  @GeneratedValue(strategy = GenerationType.AUTO)
  @Column(name = "drug_id")
  public Integer getDrugId() { return drugId; }
  public void setDrugId(Integer drugId) { this.drugId = drugId; }

  private boolean combination;

  @Column(nullable = false)
  public boolean isCombination() { return combination; }
  public void setCombination(boolean combination) { this.combination = combination; }

  private String strength;

  @Column(name = "strength", length = 255)
  public String getStrength() { return strength; }
  public void setStrength(String strength) { this.strength = strength; }

  private BigDecimal doseStrength;

  @Column(name = "dose_strength", precision = 10, scale = 3)
  public BigDecimal getDoseStrength() { return doseStrength; }
  public void setDoseStrength(BigDecimal doseStrength) { this.doseStrength = doseStrength; }

  private Concept concept;

  @ManyToOne
  @JoinColumn(name = "concept_id", nullable = false)
  public Concept getConcept() { return concept; }
  public void setConcept(Concept concept) { this.concept = concept; }

  private Collection<DrugIngredient> ingredients;

  @OneToMany(mappedBy = "drug", cascade = CascadeType.ALL)
  public Collection<DrugIngredient> getIngredients() { return ingredients; }
  public void setIngredients(Collection<DrugIngredient> ingredients) { this.ingredients = ingredients; }

  private DrugLeaflet leaflet;

  @OneToOne(mappedBy = "drug", cascade = CascadeType.ALL)
  public DrugLeaflet getLeaflet() { return leaflet; }
  public void setLeaflet(DrugLeaflet leaflet) { this.leaflet = leaflet; }

  @Override
  @Transient
  public Object getIdentity() {
    return drugId;
  }
}
