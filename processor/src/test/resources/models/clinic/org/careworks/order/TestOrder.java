package org.careworks.order;

import jakarta.persistence.*;
import java.util.List;
import java.util.Set;
import org.careworks.concept.Concept;

@Entity
@Table(name = "`Test Order`")
@PrimaryKeyJoinColumn(name = "`Order Id`")
@DiscriminatorValue("test")
public class TestOrder extends MedicalOrder {

  private Integer numberOfRepeats;

  @Column(name = "`Number of Repeats`")
  public Integer getNumberOfRepeats() { return numberOfRepeats; }
  public void setNumberOfRepeats(Integer numberOfRepeats) { this.numberOfRepeats = numberOfRepeats; }

  private Laterality laterality;

  @Column(name = "\"Laterality\"")
  @Enumerated(EnumType.ORDINAL)
  public Laterality getLaterality() { return laterality; }
  public void setLaterality(Laterality laterality) { this.laterality = laterality; }

  private Set<Concept> panels;

  @ManyToMany
  public Set<Concept> getPanels() { return panels; }
  public void setPanels(Set<Concept> panels) { this.panels = panels; }

  private List<String> remarks;

  @ElementCollection
  public List<String> getRemarks() { return remarks; }
  public void setRemarks(List<String> remarks) { this.remarks = remarks; }

  public enum Laterality { LEFT, RIGHT, BILATERAL }
}
