package com.trolley.money;

import com.trolley.base.CodeConverter;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Converter(autoApply = true)
class EanConverter extends CodeConverter<Ean> {
  @Override
  protected Ean parse(String text) {
    return new Ean(text);
  }
}
