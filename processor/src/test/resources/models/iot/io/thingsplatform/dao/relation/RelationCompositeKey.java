package io.thingsplatform.dao.relation;

import io.thingsplatform.dao.model.EntityType;
import java.io.Serializable;
import java.util.*;

public class RelationCompositeKey implements Serializable {
    private UUID fromId;
    private EntityType fromType;
    private UUID toId;
    private EntityType toType;
    private String relationTypeGroup;
    private String relationType;

    @Override
    public boolean equals(Object o) {
        return o instanceof RelationCompositeKey k && Objects.equals(k.fromId, fromId) && Objects.equals(k.toId, toId)
            && k.fromType == fromType && k.toType == toType && Objects.equals(k.relationType, relationType)
            && Objects.equals(k.relationTypeGroup, relationTypeGroup);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fromId, fromType, toId, toType, relationTypeGroup, relationType);
    }
}
