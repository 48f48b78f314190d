package com.trolley.base;

import com.trolley.geo.Language;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import lombok.Getter;
import lombok.Setter;

/** A text in one language. */
@MappedSuperclass
@Getter
@Setter
public abstract class Description<O> extends SequencedEntity {
  @ManyToOne(optional = false)
  @JoinColumn(name = "LANGUAGE_ID")
  private Language language;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  private O owner;

  @NotEmpty
  @Column(name = "NAME", nullable = false, length = 120)
  private String name;

  @Column(name = "TITLE", length = 100)
  private String title;

  @Lob
  @Column(name = "DESCRIPTION")
  private String description;
}
