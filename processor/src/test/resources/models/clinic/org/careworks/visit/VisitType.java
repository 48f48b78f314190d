package org.careworks.visit;

import jakarta.persistence.*;
import org.careworks.core.RetirableMetadata;

@Entity
@Table(name = "visit_type")
public class VisitType extends RetirableMetadata {

  private Integer visitTypeId;

  @Id
  @GeneratedValue(strategy = GenerationType.AUTO)
  @Column(name = "visit_type_id")
  public Integer getVisitTypeId() { return visitTypeId; }
  public void setVisitTypeId(Integer visitTypeId) { this.visitTypeId = visitTypeId; }

  @Override
  @Transient
  public Object getIdentity() {
    return visitTypeId;
  }
}
