package org.careworks.security;

import jakarta.persistence.*;
import java.util.List;
import java.util.Set;
import org.careworks.core.HospitalObject;

@Entity
@Table(name = "role")
public class Role extends HospitalObject {

  private String role;

  @Id
  @Column(name = "role", length = 50)
  public String getRole() { return role; }
  public void setRole(String role) { this.role = role; }

  private String description;

  @Column(nullable = false)
  public String getDescription() { return description; }
  public void setDescription(String description) { this.description = description; }

  private Set<Role> inheritedRoles;

  @ManyToMany
  @JoinTable(name = "role_role", joinColumns = @JoinColumn(name = "child_role"), inverseJoinColumns = @JoinColumn(name = "parent_role"))
  public Set<Role> getInheritedRoles() { return inheritedRoles; }
  public void setInheritedRoles(Set<Role> inheritedRoles) { this.inheritedRoles = inheritedRoles; }

  private Set<Role> childRoles;

  @ManyToMany(mappedBy = "inheritedRoles")
  public Set<Role> getChildRoles() { return childRoles; }
  public void setChildRoles(Set<Role> childRoles) { this.childRoles = childRoles; }

  private List<UserAccount> members;

  @ManyToMany(mappedBy = "roles")
  public List<UserAccount> getMembers() { return members; }
  public void setMembers(List<UserAccount> members) { this.members = members; }

  private Set<RoleGrant> grants;

  @OneToMany(mappedBy = "role", cascade = CascadeType.ALL, orphanRemoval = true)
  public Set<RoleGrant> getGrants() { return grants; }
  public void setGrants(Set<RoleGrant> grants) { this.grants = grants; }

  @Override
  @Transient
  public Object getIdentity() {
    return role;
  }
}
