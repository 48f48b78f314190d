package com.trolley.offer;

import com.trolley.base.SequencedEntity;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import lombok.Getter;

@Entity
@Table(name = "TROLLEY_OFFER_CODE")
@Getter
public class OfferCode extends SequencedEntity {
  @Column(name = "OFFER_CODE", nullable = false)
  private String code;

  @Negative
  private Integer correction;

  @ManyToOne(optional = false)
  private Offer offer;
}
