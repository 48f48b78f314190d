package com.trolley.media;

import com.trolley.base.SequencedEntity;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.util.Set;
import lombok.Getter;

@Entity
@Table(name = "TROLLEY_MEDIA")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "MEDIA_KIND", length = 8)
@DiscriminatorValue("plain")
@Getter
public class Media extends SequencedEntity {
  @Column(name = "URL", nullable = false)
  private String url;

  @Column(name = "ALT_TEXT", length = 1024)
  private String altText;

  @ElementCollection
  @CollectionTable(name = "TROLLEY_MEDIA_TAG")
  private Set<String> tags;
}
