package com.trolley.customer;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.util.Set;
import lombok.Getter;

@Entity
@Table(name = "CUSTOMER_GROUP")
@Getter
public class CustomerGroup extends com.trolley.base.CodedEntity {
  @Enumerated
  private Type groupType = Type.CUSTOMER;

  @ElementCollection(targetClass = Permission.class)
  @Enumerated(EnumType.STRING)
  @Column(name = "PERMISSION", nullable = false, length = 40)
  private Set<Permission> permissions;

  public enum Type { ADMIN, CUSTOMER }

  public enum Permission { ORDER, REVIEW, PREORDER }
}
