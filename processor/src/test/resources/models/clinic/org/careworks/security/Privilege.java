package org.careworks.security;

import jakarta.persistence.*;
import org.careworks.core.HospitalObject;

@Entity
public class Privilege extends HospitalObject {

  private String privilege;

  @Id
  @Column(name = "privilege", length = 60)
  public String getPrivilege() { return privilege; }
  public void setPrivilege(String privilege) { this.privilege = privilege; }

  private String description;

  public String getDescription() { return description; }
  public void setDescription(String description) { this.description = description; }

  @Override
  @Transient
  public Object getIdentity() {
    return privilege;
  }
}
