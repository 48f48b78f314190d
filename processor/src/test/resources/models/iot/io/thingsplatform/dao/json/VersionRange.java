package io.thingsplatform.dao.json;

public record VersionRange(int from, int to) {
}
