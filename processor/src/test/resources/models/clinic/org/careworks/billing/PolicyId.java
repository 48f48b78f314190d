package org.careworks.billing;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class PolicyId implements Serializable {

  private String insurerCode;

  @Column(name = "ins_code")
  public String getInsurerCode() { return insurerCode; }
  public void setInsurerCode(String insurerCode) { this.insurerCode = insurerCode; }

  private String policyNo;

  @Column(name = "policy_no", length = 40)
  public String getPolicyNo() { return policyNo; }
  public void setPolicyNo(String policyNo) { this.policyNo = policyNo; }

  @Override
  public boolean equals(Object other) {
    return other instanceof PolicyId id && Objects.equals(id.insurerCode, insurerCode) && Objects.equals(id.policyNo, policyNo);
  }

  @Override
  public int hashCode() {
    return Objects.hash(insurerCode, policyNo);
  }
}
