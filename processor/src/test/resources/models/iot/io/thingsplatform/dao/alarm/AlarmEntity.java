package io.thingsplatform.dao.alarm;

import io.thingsplatform.dao.device.*;
import io.thingsplatform.dao.model.*;
import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity
@jakarta.persistence.Table(name = "alarm")
public class AlarmEntity extends BaseSqlEntity<AlarmEntity> {
    @ManyToOne
    @JoinColumn(name = "originator_id")
    private DeviceEntity originator;

    @Enumerated(EnumType.ORDINAL)
    private EntityType originatorType2;

    @TenantId
    @jakarta.persistence.Column(name = "tenant", length = 36)
    private String tenant;

    @ElementCollection
    @CollectionTable(name = "alarm_types")
    @SortNatural
    private SortedSet<String> types = new TreeSet<>();

    private long[] propagation;

    @Override
    public AlarmEntity toData() {
        return this;
    }
}
