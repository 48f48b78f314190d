package io.thingsplatform.dao.json;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import io.thingsplatform.dao.model.EntityRef;

@Converter
public class EntityRefConverter implements AttributeConverter<EntityRef<?>, byte[]> {
    @Override
    public byte[] convertToDatabaseColumn(EntityRef<?> ref) {
        return null;
    }

    @Override
    public EntityRef<?> convertToEntityAttribute(byte[] bytes) {
        return null;
    }
}
