package org.careworks.security;

import jakarta.persistence.*;
import java.util.Calendar;

/** Points to a derived key. */
@Entity
@Table(name = "GRANT_AUDIT")
public class GrantAudit {

  private Long id;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long getId() { return id; }
  public void setId(Long id) { this.id = id; }

  private RoleGrant grant;

  @ManyToOne
  @JoinColumns({@JoinColumn(name = "GRANT_ROLE", referencedColumnName = "role"), @JoinColumn(name = "GRANT_PRIVILEGE", referencedColumnName = "privilege_privilege")})
  public RoleGrant getGrant() { return grant; }
  public void setGrant(RoleGrant grant) { this.grant = grant; }

  private Calendar revokedOn;

  @Column(name = "REVOKED_ON")
  public Calendar getRevokedOn() { return revokedOn; }
  public void setRevokedOn(Calendar revokedOn) { this.revokedOn = revokedOn; }
}
