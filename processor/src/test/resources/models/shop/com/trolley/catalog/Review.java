package com.trolley.catalog;

import com.trolley.base.SequencedEntity;
import com.trolley.customer.Customer;
import com.trolley.customer.CustomerImpl;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.time.LocalDate;
import java.util.List;
import lombok.Data;
import lombok.EqualsAndHashCode;
import lombok.ToString;

@Entity
@Table(name = "PRODUCT_REVIEW", uniqueConstraints = @UniqueConstraint(columnNames = {"CUSTOMERS_ID", "PRODUCT_ID"}))
@Data
@EqualsAndHashCode(callSuper = true)
@ToString(exclude = "product")
class Review extends SequencedEntity {
  @DecimalMin("0")
  @DecimalMax("5.0")
  private Double reviewRating;

  @PositiveOrZero
  private Long reviewRead;

  @ManyToOne(targetEntity = CustomerImpl.class)
  @JoinColumn(name = "CUSTOMERS_ID")
  private Customer customer;

  @ManyToOne
  @JoinColumn(name = "PRODUCT_ID")
  private ProductImpl product;

  @Past
  private LocalDate reviewedOn;

  @ElementCollection
  @Size(max = 5)
  private List<@NotNull @Size(max = 30) String> pros;
}
