package org.careworks.people;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Objects;

public class PatientIdentifierKey implements Serializable {

  private Integer patient;

  public Integer getPatient() { return patient; }
  public void setPatient(Integer patient) { this.patient = patient; }

  private String idType;

  public String getIdType() { return idType; }
  public void setIdType(String idType) { this.idType = idType; }

  private String identifier;

  public String getIdentifier() { return identifier; }
  public void setIdentifier(String identifier) { this.identifier = identifier; }

  @Override
  public boolean equals(Object other) {
    return other instanceof PatientIdentifierKey key && Objects.equals(key.patient, patient) && Objects.equals(key.idType, idType) && Objects.equals(key.identifier, identifier);
  }

  @Override
  public int hashCode() {
    return Objects.hash(patient, idType, identifier);
  }
}
