package org.careworks.concept;

import jakarta.persistence.*;

/** Shares the key of its drug. */
@Entity
@Table(name = "DRUG_LEAFLET")
public class DrugLeaflet {

  private Integer id;

  @Id
  public Integer getId() { return id; }
  public void setId(Integer id) { this.id = id; }

  private Drug drug;

  @OneToOne(optional = false)
  @MapsId
  @JoinColumn(name = "DRUG_ID")
  public Drug getDrug() { return drug; }
  public void setDrug(Drug drug) { this.drug = drug; }

  private byte[] pdf;

  @Lob
  public byte[] getPdf() { return pdf; }
  public void setPdf(byte[] pdf) { this.pdf = pdf; }

  private String plainText;

  @Lob
  @Column(name = "PLAIN_TEXT")
  public String getPlainText() { return plainText; }
  public void setPlainText(String plainText) { this.plainText = plainText; }

  private byte[] checksum;

  @Column(name = "CHECKSUM", length = 32)
  public byte[] getChecksum() { return checksum; }
  public void setChecksum(byte[] checksum) { this.checksum = checksum; }
}
