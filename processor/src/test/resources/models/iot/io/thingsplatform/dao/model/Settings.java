package io.thingsplatform.dao.model;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Column;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.FetchType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Three type variables, one of them an association, one a JSON document, one a plain value. */
@MappedSuperclass
public abstract class Settings<D extends HasVersion, OWNER, CONFIG, V> extends BaseVersionedEntity<D> {

    @ManyToOne(fetch = FetchType.LAZY)
    protected OWNER owner;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "configuration")
    protected CONFIG configuration;

    @Column(name = "single_value")
    protected V singleValue;
}
