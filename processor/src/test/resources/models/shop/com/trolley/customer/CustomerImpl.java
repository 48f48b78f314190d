package com.trolley.customer;

import com.trolley.base.Auditable;
import com.trolley.base.SequencedEntity;
import com.trolley.geo.Address;
import com.trolley.store.MerchantStore;
import jakarta.persistence.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lombok.Getter;
import lombok.Setter;
import org.hibernate.annotations.NaturalId;

@Entity
@Table(name = "TROLLEY_CUSTOMER", uniqueConstraints = @UniqueConstraint(name = "CSTMR_USER_NAME", columnNames = "USER_NAME"), indexes = @Index(columnList = "EMAIL_ADDRESS DESC"))
@Getter
@Setter
public class CustomerImpl extends SequencedEntity implements Customer, Auditable {
  @NaturalId(mutable = true)
  @Column(name = "USER_NAME")
  private String username;

  @NaturalId(mutable = true)
  @ManyToOne
  private MerchantStore store;

  @Email
  @Column(name = "EMAIL_ADDRESS")
  private String emailAddress;

  @Embedded
  @Valid
  private Address delivery;

  @Embedded
  @AttributeOverride(name = "street", column = @Column(name = "BILLING_STREET"))
  @AttributeOverride(name = "postalCode", column = @Column(name = "BILLING_POSTCODE", length = 15))
  @AttributeOverride(name = "city", column = @Column(name = "BILLING_CITY"))
  @AttributeOverride(name = "point.latitude", column = @Column(name = "BILLING_LAT"))
  @AttributeOverride(name = "point.longitude", column = @Column(name = "BILLING_LON"))
  @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "BILLING_COUNTRY"))
  @AssociationOverride(name = "zone", joinColumns = @JoinColumn(name = "BILLING_ZONE"))
  private Address billing;

  @OneToMany(mappedBy = "customer", cascade = CascadeType.ALL)
  @MapKey(name = "name")
  private Map<String, CustomerAttribute> customerAttributes;

  @ManyToMany
  @JoinTable(name = "CUSTOMER_IN_GROUP")
  private Set<CustomerGroup> groups;

  @OneToMany
  @JoinColumn(name = "CUSTOMER_ID", nullable = false, foreignKey = @ForeignKey(name = "FK_PHONE_CUSTOMER"))
  private List<Phone> phones;

  @ElementCollection
  @CollectionTable(name = "CUSTOMER_ADDRESS")
  @MapKeyColumn(name = "ADDRESS_NAME", length = 30)
  private Map<String, Address> addressBook;

  @Enumerated(EnumType.STRING)
  @Column(name = "CUSTOMER_GENDER", length = 1)
  private Gender gender;

  private Locale locale;

  public enum Gender { M, F, X }
}
