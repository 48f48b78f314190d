package shop;

import jakarta.persistence.*;

public class Address {
  private String street;
}
