package io.thingsplatform.dao.queue;

import io.thingsplatform.dao.model.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "queue")
public class QueueEntity extends BaseSqlEntity<QueueEntity> {
    @Column(unique = true)
    private String topic;
    private Integer pollInterval;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Step> submitStrategy;
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    private OffsetDateTime pausedAt;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UUID mirrorOf;
    private Period retention;
    private MonthDay cleanup;
    private ZoneOffset offsetFromUtc;
    private String[] partitions;

    @Override
    public QueueEntity toData() {
        return this;
    }

    public static class Step {
        public String name;
        public int batch;
    }
}
