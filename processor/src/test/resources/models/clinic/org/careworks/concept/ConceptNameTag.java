package org.careworks.concept;

import jakarta.persistence.*;
import org.careworks.core.AuditedObject;

@Entity
@Table(name = "CONCEPT_NAME_TAG", uniqueConstraints = @UniqueConstraint(name = "UK_TAG", columnNames = "TAG"))
public class ConceptNameTag extends AuditedObject {

  private Integer conceptNameTagId;

  @Id
  @GeneratedValue(strategy = GenerationType.AUTO)
  @Column(name = "CONCEPT_NAME_TAG_ID")
  public Integer getConceptNameTagId() { return conceptNameTagId; }
  public void setConceptNameTagId(Integer conceptNameTagId) { this.conceptNameTagId = conceptNameTagId; }

  private String tag;

  @Column(name = "TAG", length = 50)
  public String getTag() { return tag; }
  public void setTag(String tag) { this.tag = tag; }

  @Override
  @Transient
  public Object getIdentity() {
    return conceptNameTagId;
  }
}
