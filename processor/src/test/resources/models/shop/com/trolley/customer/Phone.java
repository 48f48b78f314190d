package com.trolley.customer;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import lombok.Data;

@Entity
@Table(name = "TROLLEY_PHONE")
@Data
class Phone {
  @Id
  @GeneratedValue
  private Integer id;

  @Column(name = "PHONE_NUMBER", nullable = false, length = 30)
  private String phoneNumber;

  @Column(name = "IS_ACTIVE")
  private boolean active = true;

  private String extension;
}
