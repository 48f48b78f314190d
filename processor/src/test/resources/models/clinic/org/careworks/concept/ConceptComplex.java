package org.careworks.concept;

import jakarta.persistence.*;
import java.util.Date;
import java.util.Map;

@Entity
@Table(name = "concept_complex")
public class ConceptComplex extends Concept {

  private String handler;

  @Column(name = "handler", length = 255)
  public String getHandler() { return handler; }
  public void setHandler(String handler) { this.handler = handler; }

  private Map<Date, String> templates;

  @ElementCollection
  @MapKeyTemporal(TemporalType.DATE)
  @MapKeyColumn(name = "valid_on")
  @Lob
  @Column(name = "template")
  public Map<Date, String> getTemplates() { return templates; }
  public void setTemplates(Map<Date, String> templates) { this.templates = templates; }
}
