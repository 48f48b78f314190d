package io.thingsplatform.dao.device;

import io.thingsplatform.dao.json.*;
import io.thingsplatform.dao.model.*;
import jakarta.persistence.*;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@MappedSuperclass
public abstract class AbstractDeviceEntity<T extends HasVersion> extends BaseVersionedEntity<T> {

    @Column(name = ModelConstants.TENANT_ID_COLUMN)
    private UUID tenantId;

    @Column(name = ModelConstants.CUSTOMER_ID_COLUMN)
    private UUID customerId;

    @Column(name = ModelConstants.DEVICE_TYPE)
    private String type;

    @Column(name = ModelConstants.DEVICE_NAME)
    private String name;

    @Column(name = "label")
    private String label;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "device_data")
    private DeviceData deviceData;

    @Column(name = "external_id")
    private UUID externalId;


    private VersionRange firmwareRange;
}
