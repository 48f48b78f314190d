package org.careworks.concept;

import jakarta.persistence.*;
import org.careworks.core.HospitalObject;

@Entity
@Table(name = "drug_ingredient")
public class DrugIngredient extends HospitalObject {

  private DrugIngredientId id;

  @EmbeddedId
  public DrugIngredientId getId() { return id; }
  public void setId(DrugIngredientId id) { this.id = id; }

  private Drug drug;

  @MapsId("drugId")
  @ManyToOne(optional = false)
  @JoinColumn(name = "drug_id")
  public Drug getDrug() { return drug; }
  public void setDrug(Drug drug) { this.drug = drug; }

  private Concept ingredient;

  @MapsId("ingredientId")
  @ManyToOne(optional = false)
  public Concept getIngredient() { return ingredient; }
  public void setIngredient(Concept ingredient) { this.ingredient = ingredient; }

  private Double strength;

  public Double getStrength() { return strength; }
  public void setStrength(Double strength) { this.strength = strength; }

  @Override
  @Transient
  public Object getIdentity() {
    return id;
  }
}
