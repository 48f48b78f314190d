package io.thingsplatform.dao.kv;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.UUID;

@Entity
@Table(name = "ts_kv_latest")
@IdClass(TsKvLatestEntity.Key.class)
public final class TsKvLatestEntity extends AbstractTsKvEntity {
    private Long ts;
    private Long version;

    public record Key(UUID entityId, int key) implements Serializable {
    }
}
