package org.careworks.core;

import jakarta.persistence.*;

@Entity
@Table(name = "global_property")
public class GlobalProperty extends HospitalObject {

  private String property;

  @Id
  @Column(name = "property", length = 255, nullable = false)
  public String getProperty() { return property; }
  public void setProperty(String property) { this.property = property; }

  private String propertyValue;

  @Column(name = "property_value", length = 65535)
  public String getPropertyValue() { return propertyValue; }
  public void setPropertyValue(String propertyValue) { this.propertyValue = propertyValue; }

  private String help;

  @Lob
  @Basic(fetch = FetchType.LAZY)
  @Column(name = "help", length = 16777215)
  public String getHelp() { return help; }
  public void setHelp(String help) { this.help = help; }

  @Override
  @Transient
  public Object getIdentity() {
    return property;
  }
}
