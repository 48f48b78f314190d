package com.trolley.store;

import com.trolley.base.SequencedEntity;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.util.List;
import lombok.Getter;

@Entity
@Table(name = "TAX_CLASS", uniqueConstraints = @UniqueConstraint(columnNames = {"STORE_ID", "TAX_CLASS_CODE"}))
@Getter
public class TaxClass extends SequencedEntity {
  @Column(name = "TAX_CLASS_CODE", nullable = false, length = 10)
  private String code;

  @ManyToOne
  @JoinColumn(name = "STORE_ID")
  private MerchantStore store;

  @OneToMany(mappedBy = "taxClass")
  private List<TaxRate> rates;
}
