package org.careworks.people;

import jakarta.persistence.*;
import java.sql.Timestamp;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.careworks.concept.Concept;
import org.careworks.core.HospitalObject;

@Entity
@Table(name = "person", indexes = {@Index(columnList = "birthdate"), @Index(name = "person_death", columnList = "dead, death_date DESC")})
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "PERSON_KIND", discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("O")
public class Person extends HospitalObject {

  private Integer personId;

  @Id
  @GeneratedValue(strategy = GenerationType.AUTO)
  @Column(name = "person_id")
  public Integer getPersonId() { return personId; }
  public void setPersonId(Integer personId) { this.personId = personId; }

  private String gender;

  @Column(length = 50, columnDefinition = "varchar(50)")
  public String getGender() { return gender; }
  public void setGender(String gender) { this.gender = gender; }

  private Date birthdate;

  @Temporal(TemporalType.DATE)
  public Date getBirthdate() { return birthdate; }
  public void setBirthdate(Date birthdate) { this.birthdate = birthdate; }

  private Date birthtime;

  @Temporal(TemporalType.TIME)
  public Date getBirthtime() { return birthtime; }
  public void setBirthtime(Date birthtime) { this.birthtime = birthtime; }

  private boolean birthdateEstimated;

  public boolean isBirthdateEstimated() { return birthdateEstimated; }
  public void setBirthdateEstimated(boolean birthdateEstimated) { this.birthdateEstimated = birthdateEstimated; }

  private boolean dead;

  @Column(nullable = false)
  public boolean isDead() { return dead; }
  public void setDead(boolean dead) { this.dead = dead; }

  private Calendar deathDate;

  @Column(name = "death_date")
  public Calendar getDeathDate() { return deathDate; }
  public void setDeathDate(Calendar deathDate) { this.deathDate = deathDate; }

  private Concept causeOfDeath;

  @ManyToOne
  @JoinColumn(name = "cause_of_death")
  public Concept getCauseOfDeath() { return causeOfDeath; }
  public void setCauseOfDeath(Concept causeOfDeath) { this.causeOfDeath = causeOfDeath; }

  private Set<PersonName> names;

  @OneToMany(mappedBy = "person", cascade = CascadeType.ALL)
  @OrderBy("preferred desc, dateCreated")
  public Set<PersonName> getNames() { return names; }
  public void setNames(Set<PersonName> names) { this.names = names; }

  private Set<PersonAttribute> attributes;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "person_id", nullable = false)
  public Set<PersonAttribute> getAttributes() { return attributes; }
  public void setAttributes(Set<PersonAttribute> attributes) { this.attributes = attributes; }

  private List<PostalAddress> addresses;

  @ElementCollection
  @CollectionTable(name = "person_address", joinColumns = @JoinColumn(name = "person_id"), indexes = @Index(columnList = "city_village"))
  @AttributeOverride(name = "line1", column = @Column(name = "street", length = 200))
  @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "iso", referencedColumnName = "strIsoCode"))
  public List<PostalAddress> getAddresses() { return addresses; }
  public void setAddresses(List<PostalAddress> addresses) { this.addresses = addresses; }

  private Timestamp lastTouched;

  @Version
  @Column(name = "last_touched")
  public Timestamp getLastTouched() { return lastTouched; }
  public void setLastTouched(Timestamp lastTouched) { this.lastTouched = lastTouched; }

  @Override
  @Transient
  public Object getIdentity() {
    return personId;
  }
}
