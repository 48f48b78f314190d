package org.palaver.member;

import jakarta.persistence.*;
import java.time.Duration;

@Converter
public class MinutesConverter implements AttributeConverter<Duration, Integer> {
  @Override
  public Integer convertToDatabaseColumn(Duration duration) {
    return duration == null ? null : (int) duration.toMinutes();
  }

  @Override
  public Duration convertToEntityAttribute(Integer minutes) {
    return minutes == null ? null : Duration.ofMinutes(minutes);
  }
}
