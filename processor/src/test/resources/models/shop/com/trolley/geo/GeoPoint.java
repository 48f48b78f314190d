package com.trolley.geo;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Embeddable
public record GeoPoint(@DecimalMin("-90") @DecimalMax("90") double latitude, @Min(-180) @Max(180) double longitude) {}
