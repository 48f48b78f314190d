package com.trolley.cms;

import com.trolley.base.SequencedEntity;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.util.List;

@Entity
@Table(name = "TROLLEY_FLD_GROUP")
class FieldGroup extends SequencedEntity {
  private String name;

  @OneToMany(mappedBy = "group")
  @OrderBy("fieldOrder")
  private List<FieldDefinition> definitions;
}
