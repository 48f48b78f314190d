package com.trolley.job;

import com.trolley.base.Status;
import com.trolley.money.Percent;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.util.LinkedHashMap;
import java.util.Map;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Data;
import lombok.NoArgsConstructor;

/** Numbered by hand. */
@Entity
@Table(name = "JOB_SETTING")
@Data
@NoArgsConstructor
@AllArgsConstructor
@Builder
class JobSetting {
  @Id
  private short number;

  private String cron;

  @Builder.Default
  @Enumerated(EnumType.STRING)
  private Status status = Status.ACTIVE;

  @ElementCollection
  @Builder.Default
  private Map<String, Percent> thresholds = new LinkedHashMap<>();
}
