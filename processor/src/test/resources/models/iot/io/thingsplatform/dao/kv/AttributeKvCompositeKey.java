package io.thingsplatform.dao.kv;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record AttributeKvCompositeKey(
        @Column(name = "entity_id") UUID entityId,
        @Enumerated(EnumType.ORDINAL) @Column(name = "attribute_type") Scope attributeType,
        String attributeKey) implements Serializable {
    public enum Scope { CLIENT_SCOPE, SERVER_SCOPE, SHARED_SCOPE }
}
