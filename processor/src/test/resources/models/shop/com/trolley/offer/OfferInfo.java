package com.trolley.offer;

import com.trolley.base.SequencedEntity;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.util.Map;

@Entity
@Table(name = "TROLLEY_OFFER_INFO")
public class OfferInfo extends SequencedEntity {
  @ElementCollection
  @CollectionTable(name = "TROLLEY_OFFER_INFO_FIELDS", joinColumns = @JoinColumn(name = "OFFER_INFO_FIELDS_ID"))
  @MapKeyColumn(name = "FIELD_NAME")
  @Column(name = "FIELD_VALUE")
  private Map<String, String> fieldValues;
}
