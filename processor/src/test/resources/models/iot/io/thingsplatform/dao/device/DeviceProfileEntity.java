package io.thingsplatform.dao.device;

import io.thingsplatform.dao.model.*;
import io.thingsplatform.dao.tenant.TenantEntity;
import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "device_profile")
public class DeviceProfileEntity extends Settings<DeviceProfileEntity, TenantEntity, Map<String, Object>, Double> {
    @Column(nullable = false)
    private String name;

    @Column(name = "image", length = 1000000)
    private String image;

    @Column(name = "provision_device_key", unique = true)
    private String provisionDeviceKey;

    @Column(name = "certificate_hash", length = 32)
    private byte[] certificateHash;

    @Lob
    @Column(name = "firmware")
    private byte[] firmware;

    @Override
    public DeviceProfileEntity toData() {
        return this;
    }
}
