package io.thingsplatform.dao.relation;

import jakarta.persistence.*;

/** Points to all six columns of a relation. */
@Entity
@Table(name = "relation_note")
public class RelationNote {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "rel_from_id", referencedColumnName = "from_id")
    @JoinColumn(name = "rel_from_type", referencedColumnName = "from_type")
    @JoinColumn(name = "rel_to_id", referencedColumnName = "to_id")
    @JoinColumn(name = "rel_to_type", referencedColumnName = "to_type")
    @JoinColumn(name = "rel_type_group", referencedColumnName = "relation_type_group")
    @JoinColumn(name = "rel_type", referencedColumnName = "relation_type")
    private RelationEntity relation;

    @Column(columnDefinition = "text")
    private String text;
}
