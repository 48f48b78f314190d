package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "addresses")
class Address {
  @Id @GeneratedValue Long id;
  String street;
  @ManyToOne Customer owner;
  @ManyToOne Street on;
}
