package io.thingsplatform.dao.device;

import io.thingsplatform.dao.model.*;
import io.thingsplatform.dao.tenant.CustomerEntity;
import jakarta.persistence.*;
import java.time.LocalDate;
import java.util.*;

@Entity
@Table(name = "asset_profile")
@AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "customer_id", nullable = false))
@AttributeOverrides({
    @AttributeOverride(name = "singleValue", column = @Column(name = "valid_until")),
    @AttributeOverride(name = "createdTime", column = @Column(name = "created_ts", nullable = false))
})
public class AssetProfileEntity extends Settings<AssetProfileEntity, CustomerEntity, DeviceData, LocalDate> {
    private String name;

    @ElementCollection
    private Set<UUID> ruleChains = new HashSet<>();

    @Override
    public AssetProfileEntity toData() {
        return this;
    }
}
