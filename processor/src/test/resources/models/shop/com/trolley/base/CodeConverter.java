package com.trolley.base;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

/** Of whatever has a code. */
public abstract class CodeConverter<T> implements AttributeConverter<T, String> {
  protected abstract T parse(String text);

  @Override
  public String convertToDatabaseColumn(T value) {
    return value == null ? null : value.toString();
  }

  @Override
  public T convertToEntityAttribute(String text) {
    return text == null ? null : parse(text);
  }
}
