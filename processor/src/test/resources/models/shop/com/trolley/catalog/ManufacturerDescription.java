package com.trolley.catalog;

import com.trolley.base.Description;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.net.URL;
import java.time.LocalDateTime;

@Entity
@Table(name = "MANUFACTURER_DESCRIPTION")
class ManufacturerDescription extends Description<Manufacturer> {
  private URL url;

  @Column(name = "DATE_LAST_CLICK")
  private LocalDateTime dateLastClick;
}
