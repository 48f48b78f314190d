package com.trolley.geo;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.util.List;
import java.util.Locale;
import java.util.Set;

@Entity
@Table(name = "GEOZONE")
class GeoZone extends com.trolley.base.CodedEntity {
  @OneToMany
  private List<Country> countries;

  @ElementCollection
  @CollectionTable(name = "GEOZONE_CORNER")
  @OrderColumn(name = "CORNER_NO")
  private List<GeoPoint> corners;

  @ElementCollection
  private Set<Locale> languages;
}
