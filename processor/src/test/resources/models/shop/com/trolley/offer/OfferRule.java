package com.trolley.offer;

import com.trolley.base.SequencedEntity;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Entity
@Table(name = "TROLLEY_OFFER_RULE")
class OfferRule extends SequencedEntity {
  @Lob
  @Column(name = "MATCH_RULE", length = Integer.MAX_VALUE - 1)
  private String matchRule;

  @Min(0)
  @Max(1000)
  @NotNull
  private Integer quantity;
}
