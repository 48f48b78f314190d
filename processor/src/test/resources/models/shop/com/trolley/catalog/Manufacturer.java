package com.trolley.catalog;

import com.trolley.base.SequencedEntity;
import com.trolley.store.MerchantStore;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.util.Set;
import lombok.Getter;

@Entity
@Table(name = "MANUFACTURER", uniqueConstraints = @UniqueConstraint(columnNames = {"MERCHANT_ID", "CODE"}))
@Getter
public class Manufacturer extends SequencedEntity {
  @NotEmpty
  @Column(name = "CODE", length = 100, nullable = false)
  private String code;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "MERCHANT_ID", nullable = false)
  private MerchantStore store;

  @OneToMany(mappedBy = "owner", cascade = CascadeType.ALL)
  private Set<ManufacturerDescription> descriptions;
}
