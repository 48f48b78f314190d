package org.careworks.place;

import jakarta.persistence.*;

@Entity
@Table(name = "BED")
public class Bed {

  private BedId id;

  @EmbeddedId
  public BedId getId() { return id; }
  public void setId(BedId id) { this.id = id; }

  private Ward ward;

  @MapsId("ward")
  @ManyToOne
  @JoinColumns({@JoinColumn(name = "SITE_CODE", referencedColumnName = "SITE_CODE"), @JoinColumn(name = "WARD_NO", referencedColumnName = "WARD_NO")})
  public Ward getWard() { return ward; }
  public void setWard(Ward ward) { this.ward = ward; }

  private boolean intensive;

  @Column(name = "ICU")
  public boolean isIntensive() { return intensive; }
  public void setIntensive(boolean intensive) { this.intensive = intensive; }
}
