package io.thingsplatform.dao.model;

public interface HasVersion {
    Long getVersion();

    default void setVersion(Long version) {
        throw new UnsupportedOperationException();
    }
}
