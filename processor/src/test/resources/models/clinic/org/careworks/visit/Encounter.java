package org.careworks.visit;

import jakarta.persistence.*;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.careworks.core.VoidableObject;
import org.careworks.people.StaffMember;
import org.careworks.place.Location;

@Entity
@Table(name = "encounter")
public class Encounter extends VoidableObject {

  private Integer encounterId;

  @Id
  @GeneratedValue(strategy = GenerationType.AUTO)
  @Column(name = "encounter_id")
  public Integer getEncounterId() { return encounterId; }
  public void setEncounterId(Integer encounterId) { this.encounterId = encounterId; }

  private Visit visit;

  @ManyToOne
  @JoinColumn(name = "visit_id")
  public Visit getVisit() { return visit; }
  public void setVisit(Visit visit) { this.visit = visit; }

  private Date encounterDatetime;

  @Column(name = "encounter_datetime", nullable = false)
  public Date getEncounterDatetime() { return encounterDatetime; }
  public void setEncounterDatetime(Date encounterDatetime) { this.encounterDatetime = encounterDatetime; }

  private Location location;

  @ManyToOne
  @JoinTable(name = "encounter_place", joinColumns = @JoinColumn(name = "encounter_id"), inverseJoinColumns = @JoinColumn(name = "location_id"))
  public Location getLocation() { return location; }
  public void setLocation(Location location) { this.location = location; }

  private Set<Obs> obs;

  @OneToMany(mappedBy = "encounter")
  public Set<Obs> getObs() { return obs; }
  public void setObs(Set<Obs> obs) { this.obs = obs; }

  private Map<ProviderRole, StaffMember> providers;

  @ManyToMany
  @MapKeyEnumerated(EnumType.STRING)
  @MapKeyColumn(name = "as_role", length = 20)
  @JoinTable(name = "encounter_provider")
  public Map<ProviderRole, StaffMember> getProviders() { return providers; }
  public void setProviders(Map<ProviderRole, StaffMember> providers) { this.providers = providers; }

  @Override
  @Transient
  public Object getIdentity() {
    return encounterId;
  }

  public enum ProviderRole { ATTENDING, CONSULTING, SCRIBE }
}
