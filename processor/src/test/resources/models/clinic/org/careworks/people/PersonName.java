package org.careworks.people;

import jakarta.persistence.*;
import org.careworks.core.VoidableObject;

@Entity
@Table(name = "person_name")
public class PersonName extends VoidableObject implements Comparable<PersonName> {

  private Integer personNameId;

  @Id
  @GeneratedValue(strategy = GenerationType.AUTO)
  @Column(name = "person_name_id")
  public Integer getPersonNameId() { return personNameId; }
  public void setPersonNameId(Integer personNameId) { this.personNameId = personNameId; }

  private boolean preferred;

  public boolean isPreferred() { return preferred; }
  public void setPreferred(boolean preferred) { this.preferred = preferred; }

  private Person person;

  @ManyToOne(optional = false)
  @JoinColumn(name = "person_id", nullable = false)
  public Person getPerson() { return person; }
  public void setPerson(Person person) { this.person = person; }

  private String givenName;

  @Column(name = "given_name", length = 50)
  public String getGivenName() { return givenName; }
  public void setGivenName(String givenName) { this.givenName = givenName; }

  private String familyName;

  @Column(name = "family_name", length = 50)
  public String getFamilyName() { return familyName; }
  public void setFamilyName(String familyName) { this.familyName = familyName; }

  private String degree;

  @Column(name = "degree", length = 50)
  public String getDegree() { return degree; }
  public void setDegree(String degree) { this.degree = degree; }

  @Override
  @Transient
  public Object getIdentity() {
    return personNameId;
  }

  @Override
  public int compareTo(PersonName other) {
    return personNameId.compareTo(other.personNameId);
  }
}
