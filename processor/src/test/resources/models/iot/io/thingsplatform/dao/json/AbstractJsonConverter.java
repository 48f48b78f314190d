package io.thingsplatform.dao.json;

import jakarta.persistence.AttributeConverter;

public abstract class AbstractJsonConverter<X> implements AttributeConverter<X, String> {
    protected abstract X parse(String text);

    @Override
    public String convertToDatabaseColumn(X value) {
        return value == null ? null : value.toString();
    }

    @Override
    public X convertToEntityAttribute(String text) {
        return text == null ? null : parse(text);
    }
}
