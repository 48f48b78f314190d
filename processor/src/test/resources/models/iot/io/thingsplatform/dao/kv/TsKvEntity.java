package io.thingsplatform.dao.kv;

import jakarta.persistence.*;

@Entity
@Table(name = "ts_kv")
@IdClass(TsKvCompositeKey.class)
public final class TsKvEntity extends AbstractTsKvEntity {
    @Id
    @Column(name = "ts")
    private Long ts;
}
