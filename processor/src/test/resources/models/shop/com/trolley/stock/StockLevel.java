package com.trolley.stock;

import com.trolley.catalog.SkuImpl;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Entity
@Table(name = "STOCK_LEVEL")
class StockLevel {
  @EmbeddedId
  private StockKey key;

  @MapsId("warehouse")
  @ManyToOne
  private Warehouse warehouse;

  @MapsId("sku")
  @ManyToOne
  @JoinColumn(name = "sku")
  private SkuImpl sku;

  @PositiveOrZero
  private long onHand;

  @Min(-5)
  @Max(5)
  private byte correction;
}
