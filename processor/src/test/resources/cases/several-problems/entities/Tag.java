package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "tags")
public class Tag {

  private String id;

  @ManyToOne private Example example;
}
