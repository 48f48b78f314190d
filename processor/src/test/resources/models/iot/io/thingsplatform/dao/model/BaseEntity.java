package io.thingsplatform.dao.model;

import java.util.UUID;

/** What every row of the platform can be turned into and back from. */
public interface BaseEntity<D> extends ToData<D> {

    UUID getUuid();

    void setUuid(UUID id);

    long getCreatedTime();

    void setCreatedTime(long createdTime);
}
