package org.careworks.core;

import jakarta.persistence.*;
import java.util.Date;
import org.careworks.security.UserAccount;

/** Named things that are out of use one day. */
@MappedSuperclass
public abstract class RetirableMetadata extends AuditedObject {

  private String name;

  @Column(name = "name", nullable = false, length = 255)
  public String getName() { return name; }
  public void setName(String name) { this.name = name; }

  private String description;

  @Column(name = "description", length = 1024)
  public String getDescription() { return description; }
  public void setDescription(String description) { this.description = description; }

  private boolean retired;

  @Column(name = "retired", nullable = false)
  public boolean isRetired() { return retired; }
  public void setRetired(boolean retired) { this.retired = retired; }

  private UserAccount retiredBy;

  @ManyToOne
  @JoinColumn(name = "retired_by")
  public UserAccount getRetiredBy() { return retiredBy; }
  public void setRetiredBy(UserAccount retiredBy) { this.retiredBy = retiredBy; }

  private Date dateRetired;

  @Column(name = "date_retired")
  public Date getDateRetired() { return dateRetired; }
  public void setDateRetired(Date dateRetired) { this.dateRetired = dateRetired; }
}
