package org.careworks.people;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Set;

/** Found by a code that is not its key. */
@Entity
@Table(name = "tblCountry")
public class Country implements Serializable {

  private Long id;

  @Id
  @GeneratedValue
  @Column(name = "lngCountryID")
  public Long getId() { return id; }
  public void setId(Long id) { this.id = id; }

  private String isoCode;

  @Column(name = "strIsoCode", length = 3, nullable = false, unique = true)
  public String getIsoCode() { return isoCode; }
  public void setIsoCode(String isoCode) { this.isoCode = isoCode; }

  private String name;

  @Column(name = "strName", length = 80)
  public String getName() { return name; }
  public void setName(String name) { this.name = name; }

  private Set<Country> neighbours;

  @ManyToMany
  @JoinTable(name = "tblCountryBorder", joinColumns = @JoinColumn(name = "strFromIso", referencedColumnName = "strIsoCode"), inverseJoinColumns = @JoinColumn(name = "strToIso", referencedColumnName = "strIsoCode"))
  public Set<Country> getNeighbours() { return neighbours; }
  public void setNeighbours(Set<Country> neighbours) { this.neighbours = neighbours; }
}
