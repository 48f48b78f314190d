package com.trolley.geo;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Data;
import lombok.NoArgsConstructor;

@Embeddable
@Data
@Builder
@NoArgsConstructor
@AllArgsConstructor
public class Address {
  @NotNull
  @Size(max = 100)
  private String street;

  @Column(name = "POSTCODE", length = 20)
  private String postalCode;

  @Size(min = 1, max = 80)
  private String city;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "COUNTRY_ID")
  private Country country;

  @ManyToOne
  private Zone zone;

  @Embedded
  private GeoPoint point;
}
