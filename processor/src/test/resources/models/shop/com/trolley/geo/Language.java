package com.trolley.geo;

import com.trolley.base.SequencedEntity;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.util.List;
import lombok.Getter;

@Entity
@Table(name = "`LANGUAGE`", indexes = @Index(columnList = "`CODE`"))
@Getter
public class Language extends SequencedEntity {
  @Column(name = "`CODE`", nullable = false)
  private String code;

  @Column(name = "SORT_ORDER")
  private Integer sortOrder;

  @ElementCollection
  private List<String> variants;
}
