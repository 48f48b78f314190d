package org.careworks.core;

import jakarta.persistence.*;
import java.io.Serializable;

/** Everything that is exchanged with other hospitals. */
@MappedSuperclass
public abstract class HospitalObject implements Serializable {

  private String uuid = java.util.UUID.randomUUID().toString();

  @Column(name = "uuid", unique = true, nullable = false, length = 38)
  public String getUuid() { return uuid; }
  public void setUuid(String uuid) { this.uuid = uuid; }

  @Transient
  public abstract Object getIdentity();
}
