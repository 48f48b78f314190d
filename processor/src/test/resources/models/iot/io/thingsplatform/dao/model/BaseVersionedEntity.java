package io.thingsplatform.dao.model;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

@MappedSuperclass
public abstract class BaseVersionedEntity<D extends HasVersion> extends BaseSqlEntity<D> implements HasVersion {

    @Version
    @Column(name = ModelConstants.VERSION_PROPERTY)
    protected Long version;

    @Override
    public Long getVersion() {
        return version;
    }
}
