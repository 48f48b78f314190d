package io.thingsplatform.dao.device;

import io.thingsplatform.dao.model.*;
import jakarta.persistence.*;
import java.util.UUID;

@Entity
@Table(name = "device_credentials")
public class DeviceCredentialsEntity extends BaseSqlEntity<Void> {
    @OneToOne(optional = false)
    @JoinColumn(name = "device_id", unique = true, foreignKey = @ForeignKey(name = "fk_credentials_device"))
    private DeviceEntity device;

    @Enumerated(EnumType.STRING)
    @Column(name = "credentials_type", length = 20)
    private Type credentialsType;

    @Column(name = "credentials_id")
    private String credentialsId;

    @Column(name = "credentials_value", length = 100000)
    private String credentialsValue;

    @Override
    public Void toData() {
        return null;
    }

    enum Type { ACCESS_TOKEN, X509_CERTIFICATE, MQTT_BASIC }
}
