package shop;

import jakarta.persistence.*;

@Entity
public class OrderLine {

  @Id private String lineId;

  private int unitPrice;

  @ManyToOne private OrderLine splitFrom;
}
