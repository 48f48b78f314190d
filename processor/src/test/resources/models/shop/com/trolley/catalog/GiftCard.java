package com.trolley.catalog;

import com.trolley.money.Money;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.time.Duration;

@Entity
@Table(name = "TROLLEY_GIFT_CARD")
@PrimaryKeyJoinColumn(name = "GIFT_CARD_ID", foreignKey = @ForeignKey(name = "FK_GIFT_PRODUCT"))
class GiftCard extends ProductImpl {
  @AttributeOverride(name = "amount", column = @Column(name = "FACE_AMOUNT", nullable = false))
  private Money faceValue;

  private Duration validFor;
}
