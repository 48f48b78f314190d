package com.trolley.cms;

import com.trolley.store.MerchantStore;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.util.Map;
import java.util.Set;
import lombok.Getter;

@Entity
@Table(name = "TROLLEY_PAGE")
@Getter
public class Page extends com.trolley.base.UuidEntity {
  @Column(name = "FULL_URL")
  private String fullUrl;

  @ManyToOne
  private PageTemplate template;

  @OneToMany(mappedBy = "page")
  @MapKey(name = "fieldKey")
  private Map<String, PageField> fields;

  @ManyToMany
  @JoinTable(name = "TROLLEY_PAGE_STORE", inverseJoinColumns = @JoinColumn(name = "STORE_CODE", referencedColumnName = "STORE_CODE"))
  private Set<MerchantStore> stores;
}
