package com.trolley.base;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.io.Serializable;
import java.util.Date;
import lombok.Builder;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import lombok.experimental.SuperBuilder;

/** Whatever has one id; who extends it is known. */
@MappedSuperclass
@Getter
@Setter
@NoArgsConstructor
@SuperBuilder
public abstract sealed class BaseEntity<ID extends Serializable & Comparable<ID>> implements Serializable permits SequencedEntity, CodedEntity, UuidEntity {
  @Version
  protected long version;

  @Embedded
  @Builder.Default
  protected AuditSection auditSection = new AuditSection();

  public abstract ID getId();

  @PrePersist
  void stampCreation() {
    auditSection.setDateCreated(new Date());
  }

  @PreUpdate
  void stampChange() {
    auditSection.setDateModified(new Date());
  }
}
