package com.trolley.cms;

import com.trolley.base.SequencedEntity;
import com.trolley.geo.Language;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.util.List;

@Entity
@Table(name = "TROLLEY_PAGE_TMPLT")
class PageTemplate extends SequencedEntity {
  @Column(name = "TMPLT_NAME")
  private String name;

  @ManyToOne
  private Language language;

  @OneToMany
  @OrderColumn(name = "GROUP_ORDER")
  private List<FieldGroup> fieldGroups;
}
