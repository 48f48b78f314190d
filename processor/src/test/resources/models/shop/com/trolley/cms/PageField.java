package com.trolley.cms;

import com.trolley.base.SequencedEntity;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "TROLLEY_PAGE_FLD")
class PageField extends SequencedEntity {
  @Column(name = "FLD_KEY")
  private String fieldKey;

  @ManyToOne
  private Page page;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  private String content;
}
