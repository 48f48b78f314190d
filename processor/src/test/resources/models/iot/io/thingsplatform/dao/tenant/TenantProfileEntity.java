package io.thingsplatform.dao.tenant;

import io.thingsplatform.dao.json.*;
import io.thingsplatform.dao.model.*;
import jakarta.persistence.*;

@Entity
@Table(name = "tenant_profile", uniqueConstraints = @UniqueConstraint(name = "tenant_profile_name_unq_key", columnNames = "name"))
public final class TenantProfileEntity extends BaseSqlEntity<Object> {
    @Column(name = "name")
    private String name;

    @Column(name = "description", length = 1024)
    private String description;

    @Column(name = "is_default")
    private boolean isDefault;

    @Convert(converter = JsonConverter.class)
    @Column(name = "profile_data", columnDefinition = "varchar(10000)")
    private JsonNode profileData;

    @Override
    public Object toData() {
        return null;
    }
}
