package io.thingsplatform.dao.json;

import jakarta.persistence.Converter;

@Converter
public class JsonConverter extends AbstractJsonConverter<JsonNode> {
    @Override
    protected JsonNode parse(String text) {
        return new JsonNode(text);
    }
}
