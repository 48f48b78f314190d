package org.careworks.people;

import jakarta.persistence.*;
import java.math.BigDecimal;

@Embeddable
public class PostalAddress {

  private String line1;

  @Column(name = "address_1", length = 120)
  public String getLine1() { return line1; }
  public void setLine1(String line1) { this.line1 = line1; }

  private String line2;

  @Column(name = "address_2", length = 120)
  public String getLine2() { return line2; }
  public void setLine2(String line2) { this.line2 = line2; }

  private String cityVillage;

  @Column(name = "city_village", nullable = false)
  public String getCityVillage() { return cityVillage; }
  public void setCityVillage(String cityVillage) { this.cityVillage = cityVillage; }

  private String postalCode;

  @Column(name = "postal_code", length = 20)
  public String getPostalCode() { return postalCode; }
  public void setPostalCode(String postalCode) { this.postalCode = postalCode; }

  private BigDecimal latitude;

  @Column(precision = 9, scale = 6)
  public BigDecimal getLatitude() { return latitude; }
  public void setLatitude(BigDecimal latitude) { this.latitude = latitude; }

  private BigDecimal longitude;

  @Column(precision = 9, scale = 6)
  public BigDecimal getLongitude() { return longitude; }
  public void setLongitude(BigDecimal longitude) { this.longitude = longitude; }

  private Country country;

  @ManyToOne
  @JoinColumn(name = "country_iso", referencedColumnName = "strIsoCode")
  public Country getCountry() { return country; }
  public void setCountry(Country country) { this.country = country; }
}
