package com.trolley.base;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.time.LocalDate;

@Embeddable
public class Dated extends Range<LocalDate> {
  @Column(name = "zone_name", length = 40)
  String zone;
}
