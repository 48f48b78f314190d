package org.careworks.people;

import jakarta.persistence.*;
import java.util.Set;

@Entity
@Table(name = "patient")
@PrimaryKeyJoinColumn(name = "patient_id")
@DiscriminatorValue("P")
public class Patient extends Person implements Comparable<Patient> {

  @Override
  public int compareTo(Patient other) {
    return allergyStatus.compareTo(other.allergyStatus);
  }

  private String allergyStatus;

  @Column(name = "allergy_status", length = 50, nullable = false)
  public String getAllergyStatus() { return allergyStatus; }
  public void setAllergyStatus(String allergyStatus) { this.allergyStatus = allergyStatus; }

  private Set<PatientIdentifier> identifiers;

  @OneToMany(mappedBy = "patient")
  public Set<PatientIdentifier> getIdentifiers() { return identifiers; }
  public void setIdentifiers(Set<PatientIdentifier> identifiers) { this.identifiers = identifiers; }

  private Physician familyDoctor;

  @ManyToOne
  @JoinColumn(name = "FAMILY_DOCTOR")
  public Physician getFamilyDoctor() { return familyDoctor; }
  public void setFamilyDoctor(Physician familyDoctor) { this.familyDoctor = familyDoctor; }

  private Set<Country> nationalities;

  @ManyToMany
  @JoinTable(name = "PATIENT_NATIONALITY", joinColumns = @JoinColumn(name = "PATIENT_ID"), inverseJoinColumns = @JoinColumn(name = "NATION_ISO", referencedColumnName = "strIsoCode"))
  public Set<Country> getNationalities() { return nationalities; }
  public void setNationalities(Set<Country> nationalities) { this.nationalities = nationalities; }

  private PostalAddress billingAddress;

  @Embedded
  @AttributeOverrides({@AttributeOverride(name = "line1", column = @Column(name = "BILL_STREET")), @AttributeOverride(name = "line2", column = @Column(name = "BILL_STREET_2")), @AttributeOverride(name = "cityVillage", column = @Column(name = "BILL_CITY")), @AttributeOverride(name = "postalCode", column = @Column(name = "BILL_ZIP", length = 9))})
  @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "BILL_COUNTRY", referencedColumnName = "strIsoCode"))
  public PostalAddress getBillingAddress() { return billingAddress; }
  public void setBillingAddress(PostalAddress billingAddress) { this.billingAddress = billingAddress; }
}
