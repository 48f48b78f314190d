package io.thingsplatform.dao.event;

import jakarta.persistence.*;

@Entity
@Table(name = "debug_event")
public class DebugEventEntity extends ErrorEventEntity {
    @Column(name = "e_data", length = 70000)
    private String data;
    @Column(name = "e_raw")
    private byte[] raw;
    private float loadFactor;
}
