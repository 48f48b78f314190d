package shop;

import jakarta.persistence.*;
import java.util.List;

@Entity
@Table(name = "customers", comment = "Who buys")
public class Customer {

  public enum Status {
    NEW,
    ACTIVE,
    GONE
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false, unique = true, length = 320)
  private String email;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Status status;

  @Version private int version;

  @OneToMany(mappedBy = "customer")
  private List<Order> orders;

  @Transient private String greeting;
}
