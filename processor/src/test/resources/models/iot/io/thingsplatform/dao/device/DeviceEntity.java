package io.thingsplatform.dao.device;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@Table(name = "device", indexes = {
    @Index(name = "idx_device_customer_id", columnList = "tenant_id, customer_id"),
    @Index(name = "idx_device_type", columnList = "tenant_id,type"),
    @Index(name = "device_external_id_unq_key", columnList = "tenant_id, external_id", unique = true)})
public final class DeviceEntity extends AbstractDeviceEntity<DeviceEntity> {

    @ManyToOne
    @JoinColumn(name = "device_profile_id")
    private DeviceProfileEntity profile;

    @ElementCollection
    @CollectionTable(name = "device_attributes", joinColumns = @JoinColumn(name = "device_id"))
    @MapKeyColumn(name = "attr_name", length = 64)
    @Column(name = "attr_value", length = 1024)
    private Map<String, String> attributes = new HashMap<>();

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "metric", length = 32)
    private Map<Metric, Threshold> thresholds = new EnumMap<>(Metric.class);

    private Duration reportInterval;

    @Convert(converter = io.thingsplatform.dao.json.EntityRefConverter.class)
    private io.thingsplatform.dao.model.EntityRef<DeviceProfileEntity> reference;

    @Column(name = "last_seen")
    private Instant lastSeen;

    @OneToOne(mappedBy = "device", cascade = CascadeType.ALL)
    private DeviceCredentialsEntity credentials;

    @Override
    public DeviceEntity toData() {
        return this;
    }

    public enum Metric { TEMPERATURE, HUMIDITY, VOLTAGE }
}
