package org.careworks.people;

import jakarta.persistence.*;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

@Entity
@Table(name = "PHYSICIAN")
@DiscriminatorValue("D")
public class Physician extends StaffMember {

  private String licenseNo;

  @Column(name = "LICENSE_NO", unique = true)
  public String getLicenseNo() { return licenseNo; }
  public void setLicenseNo(String licenseNo) { this.licenseNo = licenseNo; }

  private Set<Specialty> specialties;

  @ElementCollection
  @Enumerated(EnumType.STRING)
  @Column(name = "specialty", nullable = false)
  public Set<Specialty> getSpecialties() { return specialties; }
  public void setSpecialties(Set<Specialty> specialties) { this.specialties = specialties; }

  private SortedSet<Patient> patients;

  @OneToMany(mappedBy = "familyDoctor")
  @org.hibernate.annotations.SortNatural
  public SortedSet<Patient> getPatients() { return patients; }
  public void setPatients(SortedSet<Patient> patients) { this.patients = patients; }

  private Map<String, Patient> watched;

  @OneToMany
  @MapKey(name = "allergyStatus")
  public Map<String, Patient> getWatched() { return watched; }
  public void setWatched(Map<String, Patient> watched) { this.watched = watched; }
}
