package io.thingsplatform.dao.kv;

import jakarta.persistence.*;

@Entity
@Table(name = "key_dictionary")
public final class TsKvDictionary {
    @Id
    @Column(name = "key_name", length = 200)
    private String key;

    @Column(name = "key_id", unique = true, columnDefinition = "int")
    @org.hibernate.annotations.Generated
    private int keyId;
}
