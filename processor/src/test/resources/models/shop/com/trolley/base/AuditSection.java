package com.trolley.base;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.io.Serializable;
import java.util.Date;
import lombok.Data;

@Embeddable
@Data
public class AuditSection implements Serializable {
  @Temporal(TemporalType.TIMESTAMP)
  @Column(name = "DATE_CREATED", updatable = false)
  private Date dateCreated;

  @Temporal(TemporalType.TIMESTAMP)
  @Column(name = "DATE_MODIFIED")
  private Date dateModified;

  @Size(max = 60)
  @Column(name = "UPDT_ID")
  private String modifiedBy;
}
