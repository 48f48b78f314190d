package com.trolley.job;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

@Entity
@Table(name = "JOB_RUN")
class JobRun {
  @EmbeddedId
  private Id id;

  @MapsId("settingNo")
  @ManyToOne
  private JobSetting setting;

  private Instant endedAt;

  private Duration took;

  @OneToMany
  private List<JobRun> triggered;

  @Embeddable
  record Id(short settingNo, Instant startedAt) implements Serializable {}
}
