package org.careworks.visit;

import jakarta.persistence.*;
import java.util.Date;
import java.util.Set;
import org.careworks.concept.Concept;
import org.careworks.core.VoidableObject;

@Entity
@Table(name = "OBS")
public class Obs extends VoidableObject {

  private Integer obsId;

  @Id
  @GeneratedValue(strategy = GenerationType.AUTO)
  @Column(name = "obs_id")
  public Integer getObsId() { return obsId; }
  public void setObsId(Integer obsId) { this.obsId = obsId; }

  private Concept concept;

  @ManyToOne(optional = false)
  @JoinColumn(name = "concept_id")
  public Concept getConcept() { return concept; }
  public void setConcept(Concept concept) { this.concept = concept; }

  private Encounter encounter;

  @ManyToOne
  @JoinColumn(name = "encounter_id")
  public Encounter getEncounter() { return encounter; }
  public void setEncounter(Encounter encounter) { this.encounter = encounter; }

  private Obs obsGroup;

  @ManyToOne
  @JoinColumn(name = "obs_group_id")
  public Obs getObsGroup() { return obsGroup; }
  public void setObsGroup(Obs obsGroup) { this.obsGroup = obsGroup; }

  private Set<Obs> groupMembers;

  @OneToMany(mappedBy = "obsGroup")
  public Set<Obs> getGroupMembers() { return groupMembers; }
  public void setGroupMembers(Set<Obs> groupMembers) { this.groupMembers = groupMembers; }

  private Double valueNumeric;

  @Column(name = "value_numeric")
  public Double getValueNumeric() { return valueNumeric; }
  public void setValueNumeric(Double valueNumeric) { this.valueNumeric = valueNumeric; }

  private String valueText;

  @Column(name = "value_text", length = 100000)
  public String getValueText() { return valueText; }
  public void setValueText(String valueText) { this.valueText = valueText; }

  private Date valueDatetime;

  @Column(name = "value_datetime")
  @Temporal(TemporalType.TIMESTAMP)
  public Date getValueDatetime() { return valueDatetime; }
  public void setValueDatetime(Date valueDatetime) { this.valueDatetime = valueDatetime; }

  private java.math.BigInteger valueGroupId;

  @Column(name = "value_group_id", precision = 20)
  public java.math.BigInteger getValueGroupId() { return valueGroupId; }
  public void setValueGroupId(java.math.BigInteger valueGroupId) { this.valueGroupId = valueGroupId; }

  private Obs previousVersion;

  @OneToOne
  @JoinColumn(name = "previous_version")
  public Obs getPreviousVersion() { return previousVersion; }
  public void setPreviousVersion(Obs previousVersion) { this.previousVersion = previousVersion; }

  @Override
  @Transient
  public Object getIdentity() {
    return obsId;
  }
}
