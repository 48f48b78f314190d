package io.thingsplatform.dao.tenant;

import io.thingsplatform.dao.json.*;
import io.thingsplatform.dao.model.*;
import jakarta.persistence.*;
import java.util.UUID;

@Entity
@Table(name = "tenant")
public class TenantEntity extends BaseVersionedEntity<TenantEntity> {
    @Column(name = "title", length = ModelConstants.NAME_LENGTH)
    private String title;
    @Column(name = "region")
    private String region;
    @Column(name = "tenant_profile_id", nullable = false)
    private UUID tenantProfileId;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "tenant_profile_id", insertable = false, updatable = false, nullable = false)
    private TenantProfileEntity profile;
    @Embedded
    private Contact contact;
    @Convert(converter = JsonConverter.class)
    @Column(name = ModelConstants.ADDITIONAL_INFO_PROPERTY)
    private JsonNode additionalInfo;

    @Override
    public TenantEntity toData() {
        return this;
    }
}
