package org.careworks.place;

import jakarta.persistence.*;
import java.util.List;

@Entity
@Table(name = "WARD")
@IdClass(WardId.class)
public class Ward {

  private String siteCode;

  @Id
  @Column(name = "SITE_CODE", length = 8)
  public String getSiteCode() { return siteCode; }
  public void setSiteCode(String siteCode) { this.siteCode = siteCode; }

  private Short wardNo;

  @Id
  @Column(name = "WARD_NO")
  public Short getWardNo() { return wardNo; }
  public void setWardNo(Short wardNo) { this.wardNo = wardNo; }

  private String name;

  @Column(name = "S_NAME", nullable = false, length = 60)
  public String getName() { return name; }
  public void setName(String name) { this.name = name; }

  private List<Bed> beds;

  @OneToMany(mappedBy = "ward")
  public List<Bed> getBeds() { return beds; }
  public void setBeds(List<Bed> beds) { this.beds = beds; }

  private Ward overflow;

  @OneToOne
  @JoinColumns({@JoinColumn(name = "OVERFLOW_SITE", referencedColumnName = "SITE_CODE"), @JoinColumn(name = "OVERFLOW_NO", referencedColumnName = "WARD_NO")})
  public Ward getOverflow() { return overflow; }
  public void setOverflow(Ward overflow) { this.overflow = overflow; }
}
