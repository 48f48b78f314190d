package com.trolley.media;

import com.trolley.geo.Language;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Entity
@DiscriminatorValue("subs")
class Subtitles extends Media {
  @ManyToOne(optional = false)
  private Language language;

  @Lob
  private String content;
}
