package io.thingsplatform.dao.relation;

import io.thingsplatform.dao.json.*;
import io.thingsplatform.dao.model.*;
import jakarta.persistence.*;
import java.util.UUID;

@Entity
@Table(name = ModelConstants.RELATION_TABLE, indexes = @Index(name = "idx_relation_from_id", columnList = "relation_type_group, from_type, from_id"))
@IdClass(RelationCompositeKey.class)
public final class RelationEntity {
    @Id
    @Column(name = "from_id")
    private UUID fromId;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "from_type", length = 40)
    private EntityType fromType;

    @Id
    @Column(name = "to_id")
    private UUID toId;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "to_type", length = 40)
    private EntityType toType;

    @Id
    @Column(name = "relation_type_group", length = 60)
    private String relationTypeGroup;

    @Id
    @Column(name = "relation_type", length = 60)
    private String relationType;

    @Convert(converter = JsonConverter.class)
    @Column(name = "additional_info", columnDefinition = "varchar(2000)")
    private JsonNode additionalInfo;
}
