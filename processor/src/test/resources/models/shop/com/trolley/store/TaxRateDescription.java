package com.trolley.store;

import com.trolley.base.Description;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Entity
@Table(name = "TAX_RATE_DESCRIPTION", uniqueConstraints = {@UniqueConstraint(columnNames = {"TAX_RATE_ID", "LANGUAGE_ID"})})
@AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "TAX_RATE_ID"))
class TaxRateDescription extends Description<TaxRate> {}
