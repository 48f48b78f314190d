package com.trolley.order;

import com.trolley.base.SequencedEntity;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Entity
@Table(name = "ORDER_NOTE")
class OrderNote extends SequencedEntity {
  @NotBlank
  @Size(max = 2000)
  private String text;
}
