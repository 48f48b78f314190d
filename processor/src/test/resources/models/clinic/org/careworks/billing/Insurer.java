package org.careworks.billing;

import jakarta.persistence.*;
import java.util.Set;

@Entity
@Table(name = "tblInsurer")
public class Insurer {

  private String code;

  @Id
  @Column(name = "strCode", length = 6)
  public String getCode() { return code; }
  public void setCode(String code) { this.code = code; }

  private String title;

  @Column(name = "strTitle")
  public String getTitle() { return title; }
  public void setTitle(String title) { this.title = title; }

  private Set<String> phones;

  @ElementCollection
  @CollectionTable(name = "tblInsurerPhone", joinColumns = @JoinColumn(name = "strInsurer"))
  @Column(name = "strPhone", length = 30)
  public Set<String> getPhones() { return phones; }
  public void setPhones(Set<String> phones) { this.phones = phones; }
}
