package com.trolley.stock;

import com.trolley.base.SequencedEntity;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Entity
@Table(name = "STOCK_MOVE")
class StockMove extends SequencedEntity {
  @ManyToOne
  private StockLevel source;

  @ManyToOne
  @JoinColumn(name = "TO_LOT", referencedColumnName = "lot")
  @JoinColumn(name = "TO_SKU", referencedColumnName = "sku")
  @JoinColumn(name = "TO_HOUSE", referencedColumnName = "warehouse_id")
  private StockLevel destination;

  @NotNull
  @Positive
  private Integer amount;
}
