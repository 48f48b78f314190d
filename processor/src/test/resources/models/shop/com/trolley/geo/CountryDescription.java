package com.trolley.geo;

import com.trolley.base.Description;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Entity
@Table(name = "COUNTRY_DESCRIPTION", uniqueConstraints = @UniqueConstraint(columnNames = {"owner_ID", "LANGUAGE_ID"}))
class CountryDescription extends Description<Country> {}
