package io.thingsplatform.dao.tenant;

import io.thingsplatform.dao.json.*;
import io.thingsplatform.dao.model.*;
import jakarta.persistence.*;
import java.util.UUID;

@Entity
@Table(name = "customer", uniqueConstraints = @UniqueConstraint(name = "customer_title_unq_key", columnNames = {"tenant_id", "title"}))
public class CustomerEntity extends BaseVersionedEntity<CustomerEntity> {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = ModelConstants.TENANT_ID_COLUMN)
    private TenantEntity tenant;
    private String title;
    @Embedded
    private Contact contact;
    @Column(name = "is_public")
    private boolean isPublic;

    @Override
    public CustomerEntity toData() {
        return this;
    }
}
