package org.careworks.core;

import jakarta.persistence.*;
import java.util.Date;
import org.careworks.security.UserAccount;

/** Who made it and who changed it. */
@MappedSuperclass
public abstract class AuditedObject extends HospitalObject {

  private UserAccount creator;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "creator")
  public UserAccount getCreator() { return creator; }
  public void setCreator(UserAccount creator) { this.creator = creator; }

  private Date dateCreated;

  @Column(name = "date_created", nullable = false)
  @Temporal(TemporalType.TIMESTAMP)
  public Date getDateCreated() { return dateCreated; }
  public void setDateCreated(Date dateCreated) { this.dateCreated = dateCreated; }

  private UserAccount changedBy;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "changed_by")
  public UserAccount getChangedBy() { return changedBy; }
  public void setChangedBy(UserAccount changedBy) { this.changedBy = changedBy; }

  private Date dateChanged;

  @Column(name = "date_changed")
  @Temporal(TemporalType.TIMESTAMP)
  public Date getDateChanged() { return dateChanged; }
  public void setDateChanged(Date dateChanged) { this.dateChanged = dateChanged; }
}
