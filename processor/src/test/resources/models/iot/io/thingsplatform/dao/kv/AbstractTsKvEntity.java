package io.thingsplatform.dao.kv;

import io.thingsplatform.dao.model.ToData;
import jakarta.persistence.*;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@MappedSuperclass
public abstract class AbstractTsKvEntity implements ToData<String> {
    protected static final String SUM = "SUM";

    @Id
    @Column(name = "entity_id")
    protected UUID entityId;

    @Id
    @Column(name = "key_id")
    protected int key;

    @Column(name = "bool_v")
    protected Boolean booleanValue;

    @Column(name = "str_v", length = 4096)
    protected String strValue;

    @Column(name = "long_v")
    protected Long longValue;

    @Column(name = "dbl_v")
    protected Double doubleValue;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "json_v")
    protected String jsonValue;

    @Transient
    protected String strKey;

    public boolean isNotEmpty() {
        return strValue != null;
    }

    @Override
    public String toData() {
        return strValue;
    }
}
