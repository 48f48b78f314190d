package de.altsystem.modell;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.*;
import lombok.*;
import lombok.experimental.SuperBuilder;

@Data
@EqualsAndHashCode(callSuper = true)
@ToString(exclude = "aufträge")
@SuperBuilder
@NoArgsConstructor
@Entity
public class Kunde extends Basis<Long> {
    @NonNull
    @Column(nullable = false)
    private String strName;

    private Integer iAlter;

    private boolean bAktiv;

    private Boolean isVip;

    private String URLValue;

    private int x1Y2;

    private String hauptstraße;

    private String größeInCm;

    private String trailing_;

    private String _leading;

    private String with$dollar;

    private String ALLCAPS;

    private String aB;

    private String eMail;

    private Long lngKd2Nr;

    private BigDecimal umsatz2024Q1;

    @Builder.Default
    private int prioritaet = 3;

    @OneToMany(mappedBy = "kunde", cascade = CascadeType.ALL)
    @Builder.Default
    private List<Auftrag> aufträge = new ArrayList<>();

    @Singular("stichwort")
    @ElementCollection
    private Set<String> stichworte;

    @Embedded
    private Anschrift anschrift;
}
