package org.careworks.security;

import jakarta.persistence.*;
import java.util.Date;

@Entity
@Table(name = "role_grant")
public class RoleGrant {

  private RoleGrantId id;

  @EmbeddedId
  public RoleGrantId getId() { return id; }
  public void setId(RoleGrantId id) { this.id = id; }

  private Role role;

  @ManyToOne
  @MapsId("roleName")
  @JoinColumn(name = "role")
  public Role getRole() { return role; }
  public void setRole(Role role) { this.role = role; }

  private Privilege privilege;

  @ManyToOne
  @MapsId("privilegeName")
  public Privilege getPrivilege() { return privilege; }
  public void setPrivilege(Privilege privilege) { this.privilege = privilege; }

  private Date validUntil;

  @Temporal(TemporalType.DATE)
  public Date getValidUntil() { return validUntil; }
  public void setValidUntil(Date validUntil) { this.validUntil = validUntil; }
}
