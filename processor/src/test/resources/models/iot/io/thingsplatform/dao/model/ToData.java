package io.thingsplatform.dao.model;

public interface ToData<T> {
    T toData();
}
