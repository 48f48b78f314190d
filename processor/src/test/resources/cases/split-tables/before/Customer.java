package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "customers")
class Customer {
  @Id @GeneratedValue Long id;
  String name;
}
