package org.careworks.visit;

import jakarta.persistence.*;
import java.util.Date;
import java.util.Set;
import org.careworks.core.VoidableObject;
import org.careworks.people.Patient;

@Entity
@Table(name = "visit")
public class Visit extends VoidableObject {

  private Integer visitId;

  @Id
  @GeneratedValue(strategy = GenerationType.AUTO)
  @Column(name = "visit_id")
  public Integer getVisitId() { return visitId; }
  public void setVisitId(Integer visitId) { this.visitId = visitId; }

  private Patient patient;

  @ManyToOne(optional = false)
  @JoinColumn(name = "patient_id")
  public Patient getPatient() { return patient; }
  public void setPatient(Patient patient) { this.patient = patient; }

  private VisitType visitType;

  @ManyToOne
  @JoinColumn(name = "visit_type_id", nullable = false)
  public VisitType getVisitType() { return visitType; }
  public void setVisitType(VisitType visitType) { this.visitType = visitType; }

  private Date startDatetime;

  @Column(name = "date_started", nullable = false)
  public Date getStartDatetime() { return startDatetime; }
  public void setStartDatetime(Date startDatetime) { this.startDatetime = startDatetime; }

  private Set<Encounter> encounters;

  @OneToMany(mappedBy = "visit")
  @OrderBy("encounterDatetime desc, encounterId desc")
  public Set<Encounter> getEncounters() { return encounters; }
  public void setEncounters(Set<Encounter> encounters) { this.encounters = encounters; }

  @Override
  @Transient
  public Object getIdentity() {
    return visitId;
  }
}
