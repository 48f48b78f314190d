package org.careworks.people;

import jakarta.persistence.*;
import java.util.Set;
import org.careworks.place.Ward;

@Entity
@Table(name = "NURSE")
@DiscriminatorValue("N")
public class Nurse extends StaffMember {

  private Ward homeWard;

  @ManyToOne(optional = false)
  @JoinColumns({@JoinColumn(name = "HOME_SITE", referencedColumnName = "SITE_CODE"), @JoinColumn(name = "HOME_WARD", referencedColumnName = "WARD_NO")})
  public Ward getHomeWard() { return homeWard; }
  public void setHomeWard(Ward homeWard) { this.homeWard = homeWard; }

  private Set<Ward> substitutes;

  @ManyToMany
  @JoinTable(name = "NURSE_WARD")
  public Set<Ward> getSubstitutes() { return substitutes; }
  public void setSubstitutes(Set<Ward> substitutes) { this.substitutes = substitutes; }

  private Specialty specialty;

  @Enumerated
  public Specialty getSpecialty() { return specialty; }
  public void setSpecialty(Specialty specialty) { this.specialty = specialty; }
}
