package org.careworks.concept;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class DrugIngredientId implements Serializable {

  private Integer drugId;

  public Integer getDrugId() { return drugId; }
  public void setDrugId(Integer drugId) { this.drugId = drugId; }

  private Integer ingredientId;

  @Column(name = "ingredient_id")
  public Integer getIngredientId() { return ingredientId; }
  public void setIngredientId(Integer ingredientId) { this.ingredientId = ingredientId; }

  private short seqNo;

  @Column(name = "seq_no")
  public short getSeqNo() { return seqNo; }
  public void setSeqNo(short seqNo) { this.seqNo = seqNo; }

  @Override
  public boolean equals(Object other) {
    return other instanceof DrugIngredientId id && Objects.equals(id.drugId, drugId) && Objects.equals(id.ingredientId, ingredientId) && id.seqNo == seqNo;
  }

  @Override
  public int hashCode() {
    return Objects.hash(drugId, ingredientId, seqNo);
  }
}
