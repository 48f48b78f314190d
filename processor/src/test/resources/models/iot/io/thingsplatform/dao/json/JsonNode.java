package io.thingsplatform.dao.json;

public class JsonNode {
    private final String text;

    public JsonNode(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
