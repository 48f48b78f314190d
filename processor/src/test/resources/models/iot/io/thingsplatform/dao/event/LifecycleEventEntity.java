package io.thingsplatform.dao.event;

import io.thingsplatform.dao.device.DeviceEntity;
import jakarta.persistence.*;

@Entity
@Table(name = "lc_event")
public class LifecycleEventEntity extends EventEntity<DeviceEntity> {
    @Column(name = "e_type", nullable = false)
    private String eventType;
    @Column(name = "e_success", nullable = false)
    private boolean success;
    @ManyToOne
    private DeviceEntity device;
    @Embedded
    private Cause cause;

    @Override
    public DeviceEntity toData() {
        return device;
    }

    @Embeddable
    public record Cause(@Column(name = "cause_class") Class<?> type, @Column(name = "cause_text", length = 1000) String message) {
    }
}
