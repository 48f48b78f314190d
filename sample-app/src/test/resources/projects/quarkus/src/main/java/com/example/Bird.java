package com.example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
public class Bird {
  @Id @GeneratedValue public Long id;
  public String latinName;

  protected Bird() {}

  public Bird(String latinName) {
    this.latinName = latinName;
  }
}
