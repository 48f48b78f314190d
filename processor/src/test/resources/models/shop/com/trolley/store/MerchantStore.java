package com.trolley.store;

import com.trolley.base.Auditable;
import com.trolley.base.SequencedEntity;
import com.trolley.geo.Address;
import com.trolley.geo.Language;
import jakarta.persistence.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.Builder;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import lombok.experimental.SuperBuilder;

@Entity
@Table(name = "MERCHANT_STORE", indexes = {@Index(columnList = "STORE_NAME"), @Index(columnList = "parent_ID, STORE_CODE")})
@Getter
@Setter
@SuperBuilder
@NoArgsConstructor
public class MerchantStore extends SequencedEntity implements Auditable {
  @NotBlank
  @Pattern(regexp = "^[a-zA-Z0-9_]*$")
  @Column(name = "STORE_CODE", nullable = false, unique = true, length = 100)
  private String code;

  @NotEmpty
  @Column(name = "STORE_NAME", nullable = false, length = 100)
  private String storename;

  @Email
  @Column(name = "STORE_EMAIL", length = 60, nullable = false)
  private String storeEmailAddress;

  @ManyToOne(fetch = FetchType.LAZY)
  private MerchantStore parent;

  @OneToMany(mappedBy = "parent")
  private Set<MerchantStore> stores;

  @ManyToMany
  @JoinTable(name = "MERCHANT_LANGUAGE")
  @Builder.Default
  private List<Language> languages = new ArrayList<>();

  @Embedded
  @Valid
  @AttributeOverride(name = "street", column = @Column(name = "STORE_STREET"))
  @AttributeOverride(name = "city", column = @Column(name = "STORE_CITY"))
  @AttributeOverride(name = "point.latitude", column = @Column(name = "STORE_LAT"))
  @AssociationOverride(name = "zone", joinColumns = @JoinColumn(name = "STORE_ZONE"))
  private Address address;

  @ElementCollection
  @CollectionTable(name = "STORE_HOURS", joinColumns = @JoinColumn(name = "STORE_ID"))
  @MapKeyEnumerated(EnumType.STRING)
  @MapKeyColumn(name = "WEEKDAY")
  private Map<DayOfWeek, OpeningHours> hours;

  @Enumerated(EnumType.STRING)
  @Column(name = "SEIZEUNITCODE", length = 5)
  private MeasureUnit lengthUnit;

  @Builder.Default
  @Enumerated
  private MeasureUnit weightUnit = MeasureUnit.LB;

  public enum MeasureUnit { KG, LB, CM, IN }

  /** From when to when. */
  @Embeddable
  public record OpeningHours(@NotNull LocalTime opens, @Column(name = "closes_at", secondPrecision = 0) LocalTime closes, @Column(length = 10) String remark) {}
}
