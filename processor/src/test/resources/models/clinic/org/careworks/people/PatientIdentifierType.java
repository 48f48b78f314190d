package org.careworks.people;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@Table(name = "PATIENT_IDENTIFIER_TYPE")
public class PatientIdentifierType implements Serializable {

  private String code;

  @Id
  @Column(name = "ID_TYPE", length = 10)
  public String getCode() { return code; }
  public void setCode(String code) { this.code = code; }

  private String formatRule;

  @Column(name = "FORMAT_RULE", length = 4000)
  public String getFormatRule() { return formatRule; }
  public void setFormatRule(String formatRule) { this.formatRule = formatRule; }

  private Character checkDigit;

  @Column(name = "CHECK_DIGIT")
  public Character getCheckDigit() { return checkDigit; }
  public void setCheckDigit(Character checkDigit) { this.checkDigit = checkDigit; }
}
