package com.trolley.geo;

import com.trolley.base.Description;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Entity
@Table(name = "ZONE_DESCRIPTION")
@AttributeOverride(name = "description", column = @Column(name = "REMARK", length = 4000))
@AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "ZONE_ID", nullable = false, foreignKey = @ForeignKey(name = "FK_ZD_ZONE")))
class ZoneDescription extends Description<Zone> {}
