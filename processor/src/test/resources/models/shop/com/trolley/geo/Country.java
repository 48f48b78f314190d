package com.trolley.geo;

import com.trolley.base.SequencedEntity;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lombok.Getter;
import org.hibernate.annotations.NaturalId;

@Entity
@Table(name = "COUNTRY", indexes = @Index(name = "COUNTRY_IDX_1", columnList = "COUNTRY_ISOCODE", unique = true))
@Getter
public class Country extends SequencedEntity {
  @NaturalId
  @Column(name = "COUNTRY_ISOCODE", nullable = false, length = 2)
  private String isoCode;

  @OneToMany(mappedBy = "owner", cascade = CascadeType.ALL)
  @MapKey(name = "language")
  private Map<Language, CountryDescription> descriptions;

  @OneToMany(mappedBy = "country")
  @MapKey(name = "code")
  private SortedMap<String, Zone> zones = new TreeMap<>();

  @Column(name = "COUNTRY_SUPPORTED")
  private boolean supported = true;
}
