package org.careworks.place;

import jakarta.persistence.*;
import java.util.Set;
import org.careworks.core.RetirableMetadata;
import org.careworks.people.PostalAddress;

@Entity
@Table(name = "location")
@AttributeOverride(name = "address.cityVillage", column = @Column(name = "city", nullable = true))
public class Location extends RetirableMetadata {

  private Integer locationId;

  @Id
  @GeneratedValue(strategy = GenerationType.AUTO)
  @Column(name = "location_id")
  public Integer getLocationId() { return locationId; }
  public void setLocationId(Integer locationId) { this.locationId = locationId; }

  private Location parentLocation;

  @ManyToOne
  @JoinColumn(name = "parent_location")
  public Location getParentLocation() { return parentLocation; }
  public void setParentLocation(Location parentLocation) { this.parentLocation = parentLocation; }

  private Set<Location> childLocations;

  @OneToMany(mappedBy = "parentLocation", cascade = CascadeType.ALL)
  public Set<Location> getChildLocations() { return childLocations; }
  public void setChildLocations(Set<Location> childLocations) { this.childLocations = childLocations; }

  private Set<LocationTag> tags;

  @ManyToMany
  @JoinTable(name = "location_tag_map", joinColumns = @JoinColumn(name = "location_id"), inverseJoinColumns = @JoinColumn(name = "location_tag_id"))
  public Set<LocationTag> getTags() { return tags; }
  public void setTags(Set<LocationTag> tags) { this.tags = tags; }

  private PostalAddress address;

  public PostalAddress getAddress() { return address; }
  public void setAddress(PostalAddress address) { this.address = address; }

  @Override
  @Transient
  public Object getIdentity() {
    return locationId;
  }
}
