package org.careworks.place;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class BedId implements Serializable {

  private WardId ward;

  public WardId getWard() { return ward; }
  public void setWard(WardId ward) { this.ward = ward; }

  private char letter;

  @Column(name = "BED_LETTER")
  public char getLetter() { return letter; }
  public void setLetter(char letter) { this.letter = letter; }

  @Override
  public boolean equals(Object other) {
    return other instanceof BedId id && Objects.equals(id.ward, ward) && id.letter == letter;
  }

  @Override
  public int hashCode() {
    return Objects.hash(ward, letter);
  }
}
