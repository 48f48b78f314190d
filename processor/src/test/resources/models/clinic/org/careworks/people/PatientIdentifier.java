package org.careworks.people;

import jakarta.persistence.*;
import org.careworks.place.Location;

@Entity
@Table(name = "patient_identifier")
@IdClass(PatientIdentifierKey.class)
public class PatientIdentifier {

  private Patient patient;

  @Id
  @ManyToOne
  @JoinColumn(name = "patient_id")
  public Patient getPatient() { return patient; }
  public void setPatient(Patient patient) { this.patient = patient; }

  private PatientIdentifierType idType;

  @Id
  @ManyToOne
  @JoinColumn(name = "identifier_type")
  public PatientIdentifierType getIdType() { return idType; }
  public void setIdType(PatientIdentifierType idType) { this.idType = idType; }

  private String identifier;

  @Id
  @Column(length = 50)
  public String getIdentifier() { return identifier; }
  public void setIdentifier(String identifier) { this.identifier = identifier; }

  private Location location;

  @ManyToOne
  @JoinColumn(name = "location_id")
  public Location getLocation() { return location; }
  public void setLocation(Location location) { this.location = location; }
}
