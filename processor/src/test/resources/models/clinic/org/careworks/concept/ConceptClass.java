package org.careworks.concept;

import jakarta.persistence.*;
import org.careworks.core.RetirableMetadata;

@Entity
@Table(name = "concept_class")
public class ConceptClass extends RetirableMetadata {

  private Integer conceptClassId;

  @Id
  @GeneratedValue(strategy = GenerationType.AUTO)
  @Column(name = "concept_class_id")
  public Integer getConceptClassId() { return conceptClassId; }
  public void setConceptClassId(Integer conceptClassId) { this.conceptClassId = conceptClassId; }

  @Override
  @Transient
  public Object getIdentity() {
    return conceptClassId;
  }
}
