package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "streets")
class Street {
  @Id @GeneratedValue Long id;
  String name;
  @ManyToOne Address first;
}
