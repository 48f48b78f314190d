package org.careworks.security;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class RoleGrantId implements Serializable {

  private String roleName;

  public String getRoleName() { return roleName; }
  public void setRoleName(String roleName) { this.roleName = roleName; }

  private String privilegeName;

  public String getPrivilegeName() { return privilegeName; }
  public void setPrivilegeName(String privilegeName) { this.privilegeName = privilegeName; }

  @Override
  public boolean equals(Object other) {
    return other instanceof RoleGrantId id && Objects.equals(id.roleName, roleName) && Objects.equals(id.privilegeName, privilegeName);
  }

  @Override
  public int hashCode() {
    return Objects.hash(roleName, privilegeName);
  }
}
