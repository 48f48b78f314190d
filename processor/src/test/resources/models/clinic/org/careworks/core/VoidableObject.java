package org.careworks.core;

import jakarta.persistence.*;
import java.util.Date;
import org.careworks.security.UserAccount;

/** Clinical data is never deleted. */
@MappedSuperclass
public abstract class VoidableObject extends AuditedObject {

  private Boolean voided = Boolean.FALSE;

  @Column(name = "voided", nullable = false)
  public Boolean getVoided() { return voided; }
  public void setVoided(Boolean voided) { this.voided = voided; }

  private UserAccount voidedBy;

  @ManyToOne
  @JoinColumn(name = "voided_by")
  public UserAccount getVoidedBy() { return voidedBy; }
  public void setVoidedBy(UserAccount voidedBy) { this.voidedBy = voidedBy; }

  private Date dateVoided;

  @Column(name = "date_voided")
  @Temporal(TemporalType.TIMESTAMP)
  public Date getDateVoided() { return dateVoided; }
  public void setDateVoided(Date dateVoided) { this.dateVoided = dateVoided; }

  private String voidReason;

  @Column(name = "void_reason", length = 255)
  public String getVoidReason() { return voidReason; }
  public void setVoidReason(String voidReason) { this.voidReason = voidReason; }

  @Transient
  public boolean isUsable() {
    return !Boolean.TRUE.equals(voided);
  }
}
