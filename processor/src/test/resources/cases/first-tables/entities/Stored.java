package shop;

import jakarta.persistence.*;

@MappedSuperclass
abstract class Stored {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "orders_seq")
  @SequenceGenerator(name = "orders_seq", allocationSize = 20)
  private long id;
}
