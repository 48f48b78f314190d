package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "items")
class Item {
  @Id @GeneratedValue Long id;
  String name;
}
