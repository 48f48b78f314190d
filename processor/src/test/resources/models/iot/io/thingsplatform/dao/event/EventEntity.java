package io.thingsplatform.dao.event;

import io.thingsplatform.dao.model.*;
import jakarta.persistence.*;
import java.time.Instant;
import java.util.UUID;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public abstract class EventEntity<T> implements BaseEntity<T> {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    @Column(name = "id")
    protected UUID id;

    @Column(name = "tenant_id", nullable = false)
    protected UUID tenantId;

    @Column(name = "entity_id", nullable = false)
    protected UUID entityId;

    @Column(name = "service_id", nullable = false)
    protected String serviceId;

    @Column(name = "ts", nullable = false)
    protected long ts;

    protected Instant receivedAt;

    @Override
    public UUID getUuid() {
        return id;
    }

    @Override
    public void setUuid(UUID id) {
        this.id = id;
    }

    @Override
    public long getCreatedTime() {
        return ts;
    }

    @Override
    public void setCreatedTime(long createdTime) {
        ts = createdTime;
    }
}
