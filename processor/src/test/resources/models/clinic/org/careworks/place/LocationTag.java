package org.careworks.place;

import jakarta.persistence.*;
import java.util.List;
import org.careworks.core.RetirableMetadata;

@Entity
@Table(name = "location_tag")
public class LocationTag extends RetirableMetadata {

  private Integer locationTagId;

  @Id
  @GeneratedValue(strategy = GenerationType.AUTO)
  @Column(name = "location_tag_id")
  public Integer getLocationTagId() { return locationTagId; }
  public void setLocationTagId(Integer locationTagId) { this.locationTagId = locationTagId; }

  private List<Location> locations;

  @ManyToMany(mappedBy = "tags")
  public List<Location> getLocations() { return locations; }
  public void setLocations(List<Location> locations) { this.locations = locations; }

  @Override
  @Transient
  public Object getIdentity() {
    return locationTagId;
  }
}
