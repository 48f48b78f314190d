package org.careworks.place;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Objects;

public class WardId implements Serializable {

  private String siteCode;

  public String getSiteCode() { return siteCode; }
  public void setSiteCode(String siteCode) { this.siteCode = siteCode; }

  private Short wardNo;

  public Short getWardNo() { return wardNo; }
  public void setWardNo(Short wardNo) { this.wardNo = wardNo; }

  @Override
  public boolean equals(Object other) {
    return other instanceof WardId id && Objects.equals(id.siteCode, siteCode) && Objects.equals(id.wardNo, wardNo);
  }

  @Override
  public int hashCode() {
    return Objects.hash(siteCode, wardNo);
  }
}
