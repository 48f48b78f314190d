package com.trolley.cms;

import com.trolley.base.SequencedEntity;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Entity
@Table(name = "TROLLEY_FLD_DEF", indexes = @Index(columnList = "group_ID, fieldOrder"))
class FieldDefinition extends SequencedEntity {
  private String label;
  private Integer fieldOrder;

  @ManyToOne
  private FieldGroup group;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private FieldType fieldType;

  enum FieldType { TEXT, HTML, ASSET, NUMBER }
}
