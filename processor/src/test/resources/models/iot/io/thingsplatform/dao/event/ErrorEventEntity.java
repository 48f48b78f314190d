package io.thingsplatform.dao.event;

import jakarta.persistence.*;

@Entity
@Table(name = "error_event", indexes = @Index(name = "idx_error_event_main", columnList = "tenant_id ASC, entity_id ASC, ts DESC"))
public class ErrorEventEntity extends EventEntity<String> {
    @Column(name = "e_method", nullable = false)
    private String method;
    @Lob
    @Column(name = "e_error")
    private String error;

    @Override
    public String toData() {
        return error;
    }
}
