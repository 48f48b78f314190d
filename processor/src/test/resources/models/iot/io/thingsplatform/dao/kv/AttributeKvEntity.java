package io.thingsplatform.dao.kv;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.UUID;

@Entity
@Table(name = "attribute_kv")
public class AttributeKvEntity implements Serializable {
    @EmbeddedId
    @AttributeOverride(name = "attributeKey", column = @Column(name = "attribute_key", length = 100))
    private AttributeKvCompositeKey id;

    @Column(name = "bool_v")
    private Boolean booleanValue;

    @Column(name = "last_update_ts")
    private Long lastUpdateTs;

    @Column(columnDefinition = "bigint default 1 not null")
    private long version = 1;
}
