package com.trolley.media;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.time.Duration;
import java.util.Map;
import lombok.Getter;

@Entity
@DiscriminatorValue("video")
@Getter
public class Video extends Media {
  private Duration playtime;

  @Min(144)
  private int resolution;

  @OneToMany
  @MapKey(name = "url")
  private Map<String, Subtitles> subtitles;
}
