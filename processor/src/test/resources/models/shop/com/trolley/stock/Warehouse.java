package com.trolley.stock;

import com.trolley.geo.Address;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.util.Set;
import lombok.Getter;

@Entity
@Table(name = "WAREHOUSE")
@Getter
public class Warehouse extends com.trolley.base.CodedEntity {
  @Embedded
  private Address address;

  @OneToMany(mappedBy = "warehouse")
  private Set<StockLevel> levels;
}
