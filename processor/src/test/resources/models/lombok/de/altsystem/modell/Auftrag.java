package de.altsystem.modell;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import lombok.*;
import lombok.experimental.Accessors;

@Getter
@Setter
@Builder
@NoArgsConstructor
@AllArgsConstructor(access = AccessLevel.PRIVATE)
@Entity(name = "Order_")
@Table(name = "T_AUFTRAG", indexes = {@Index(name = "IDX_T_AUFTRAG_01", columnList = "KDE_ID,DAT_EING DESC"), @Index(name = "idx_mixed", columnList = "F_STATUS")})
class Auftrag {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "AUFTRAG_SEQ")
    @SequenceGenerator(name = "AUFTRAG_SEQ", sequenceName = "SEQ_T_AUFTRAG", allocationSize = 1)
    @Column(name = "AUF_ID")
    private Long aufId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "KDE_ID", nullable = false)
    private Kunde kunde;

    @Column(name = "DAT_EING")
    private LocalDateTime datEingang;

    @Enumerated(EnumType.STRING)
    @Column(name = "F_STATUS", length = 1)
    @Builder.Default
    private Status fStatus = Status.N;

    @OneToMany(mappedBy = "auftrag", orphanRemoval = true)
    @Builder.Default
    private List<AuftragsPosition> positionen = new LinkedList<>();

    @Transient
    private String anzeige;

    public enum Status { N, B, E }
}
