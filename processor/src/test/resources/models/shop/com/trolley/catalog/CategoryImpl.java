package com.trolley.catalog;

import com.trolley.base.Auditable;
import com.trolley.base.Dated;
import com.trolley.base.SequencedEntity;
import com.trolley.base.Status;
import com.trolley.media.Media;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.Getter;
import lombok.Setter;

@Entity
@Table(name = "TROLLEY_CATEGORY", indexes = {@Index(name = "CATEGORY_URL_INDEX", columnList = "URL"), @Index(name = "CATEGORY_E_ID", columnList = "EXTERNAL_ID, STATUS")})
@Getter
@Setter
public class CategoryImpl extends SequencedEntity implements Category, Auditable {
  @ManyToOne(targetEntity = CategoryImpl.class)
  @JoinColumn(name = "DEFAULT_PARENT_CATEGORY_ID")
  private Category parent;

  @ManyToMany(targetEntity = CategoryImpl.class)
  @JoinTable(name = "TROLLEY_CATEGORY_XREF", joinColumns = @JoinColumn(name = "CATEGORY_ID"), inverseJoinColumns = @JoinColumn(name = "SUB_CATEGORY_ID"))
  @OrderColumn(name = "DISPLAY_ORDER")
  private List<Category> subCategories;

  @Column(name = "URL", length = 512)
  private String url;

  @Column(name = "EXTERNAL_ID", unique = true)
  private String externalId;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATUS")
  private Status status = Status.ACTIVE;

  @OneToMany(mappedBy = "category", targetEntity = CategoryProductXref.class)
  @OrderBy("displayOrder")
  private List<CategoryProductXref> products;

  @ElementCollection
  @CollectionTable(name = "TROLLEY_CATEGORY_IMAGE", joinColumns = @JoinColumn(name = "CATEGORY_ID"))
  @MapKeyColumn(name = "NAME", length = 60)
  @Column(name = "URL", nullable = false)
  private Map<String, String> images = new HashMap<>();

  @ManyToMany(targetEntity = Media.class)
  @MapKeyColumn(name = "MAP_KEY")
  @JoinTable(name = "TROLLEY_CATEGORY_MEDIA_MAP", joinColumns = @JoinColumn(name = "CATEGORY_ID"), inverseJoinColumns = @JoinColumn(name = "MEDIA_ID"))
  private Map<String, Media> media;

  @Embedded
  @AttributeOverride(name = "lower", column = @Column(name = "ACTIVE_START"))
  @AttributeOverride(name = "upper", column = @Column(name = "ACTIVE_END"))
  private Dated active;
}
