package shop;

import jakarta.persistence.*;

@Embeddable
public class Address {
  private String street;
}
