package org.careworks.security;

import jakarta.persistence.*;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careworks.core.HospitalObject;
import org.careworks.people.Person;

@Entity
@Table(name = "`user`", uniqueConstraints = @UniqueConstraint(name = "uk_user_login", columnNames = {"username", "system_id"}))
@SequenceGenerator(name = "userSeq", sequenceName = "USER_ID_SEQ", allocationSize = 1)
public class UserAccount extends HospitalObject {

  private Integer userId;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "userSeq")
  @Column(name = "user_id")
  public Integer getUserId() { return userId; }
  public void setUserId(Integer userId) { this.userId = userId; }

  private String systemId;

  @Column(name = "system_id", nullable = false, length = 50)
  public String getSystemId() { return systemId; }
  public void setSystemId(String systemId) { this.systemId = systemId; }

  private String username;

  @Column(length = 50)
  public String getUsername() { return username; }
  public void setUsername(String username) { this.username = username; }

  private char[] secret;

  @Basic(optional = false)
  @Column(length = 128)
  public char[] getSecret() { return secret; }
  public void setSecret(char[] secret) { this.secret = secret; }

  private Person person;

  @OneToOne(optional = false)
  @JoinColumn(name = "person_id")
  public Person getPerson() { return person; }
  public void setPerson(Person person) { this.person = person; }

  private Set<Role> roles;

  @ManyToMany
  @JoinTable(name = "user_role", joinColumns = @JoinColumn(name = "user_id"), inverseJoinColumns = @JoinColumn(name = "role"))
  public Set<Role> getRoles() { return roles; }
  public void setRoles(Set<Role> roles) { this.roles = roles; }

  private Map<String, String> userProperties;

  @ElementCollection
  @CollectionTable(name = "user_property", joinColumns = @JoinColumn(name = "user_id"))
  @MapKeyColumn(name = "property", length = 100)
  @Column(name = "property_value", length = 600)
  public Map<String, String> getUserProperties() { return userProperties; }
  public void setUserProperties(Map<String, String> userProperties) { this.userProperties = userProperties; }

  private List<String> proficientLocales;

  @ElementCollection
  public List<String> getProficientLocales() { return proficientLocales; }
  public void setProficientLocales(List<String> proficientLocales) { this.proficientLocales = proficientLocales; }

  private List<Date> lastLogins;

  @ElementCollection
  @Temporal(TemporalType.DATE)
  @OrderColumn
  public List<Date> getLastLogins() { return lastLogins; }
  public void setLastLogins(List<Date> lastLogins) { this.lastLogins = lastLogins; }

  @Override
  @Transient
  public Object getIdentity() {
    return userId;
  }
}
