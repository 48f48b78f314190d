package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "vouchers")
class Voucher {
  @Id @GeneratedValue Long id;
  @ManyToOne Customer customer;
}
