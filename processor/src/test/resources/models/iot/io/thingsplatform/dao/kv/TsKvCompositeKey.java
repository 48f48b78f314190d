package io.thingsplatform.dao.kv;

import java.io.Serializable;
import java.util.*;

public class TsKvCompositeKey implements Serializable {
    @jakarta.persistence.Transient
    private static final long serialVersionUID = -4089175869616037523L;

    private UUID entityId;
    private int key;
    private Long ts;

    @Override
    public boolean equals(Object o) {
        return o instanceof TsKvCompositeKey k && k.key == key && Objects.equals(k.entityId, entityId) && Objects.equals(k.ts, ts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(entityId, key, ts);
    }
}
