package io.thingsplatform.dao.json;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class VersionRangeConverter implements AttributeConverter<VersionRange, java.math.BigDecimal> {
    @Override
    public java.math.BigDecimal convertToDatabaseColumn(VersionRange range) {
        return null;
    }

    @Override
    public VersionRange convertToEntityAttribute(java.math.BigDecimal number) {
        return null;
    }
}
