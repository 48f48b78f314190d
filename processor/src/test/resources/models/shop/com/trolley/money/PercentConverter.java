package com.trolley.money;

import com.trolley.base.NumberConverter;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Converter(autoApply = true)
public class PercentConverter extends NumberConverter<Percent, Integer> {
  @Override
  public Integer convertToDatabaseColumn(Percent percent) {
    return percent == null ? null : percent.hundredths();
  }

  @Override
  public Percent convertToEntityAttribute(Integer hundredths) {
    return hundredths == null ? null : new Percent(hundredths);
  }
}
