package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "tags", uniqueConstraints = @UniqueConstraint(columnNames = {"lable"}))
public class Tag {

  @Id private String id;

  private String label;

  @ManyToOne private Example example;
}
