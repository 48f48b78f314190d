package io.thingsplatform.dao.model;

public class EntityRef<T> {
    private T target;
}
