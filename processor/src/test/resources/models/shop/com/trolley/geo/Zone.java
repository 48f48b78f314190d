package com.trolley.geo;

import com.trolley.base.SequencedEntity;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.util.ArrayList;
import java.util.List;
import lombok.Getter;

@Entity
@Table(name = "ZONE_OF_COUNTRY")
@Getter
public class Zone extends SequencedEntity {
  @ManyToOne(optional = false)
  private Country country;

  @Column(name = "ZONE_CODE", nullable = false)
  private String code;

  @OneToMany(mappedBy = "owner")
  private List<ZoneDescription> descriptions = new ArrayList<>();
}
