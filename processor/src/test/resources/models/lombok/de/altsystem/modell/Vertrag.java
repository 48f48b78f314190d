package de.altsystem.modell;

import jakarta.persistence.*;
import java.time.LocalDate;
import java.util.*;
import lombok.*;
import lombok.experimental.SuperBuilder;

@Entity
@Table(name = "VERTRAG")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@Getter
@Setter
@NoArgsConstructor
@SuperBuilder
abstract class Vertrag<K extends Kunde> extends Basis<Long> {
    @ManyToOne(targetEntity = Kunde.class, optional = false)
    private K partner;

    @Embedded
    private Zeitraum<LocalDate> laufzeit;

    @Enumerated(EnumType.STRING)
    @Column(name = "ZAHLWEISE")
    private Zahlweise zahlweise;

    enum Zahlweise {
        MONATLICH("M"), JÄHRLICH("J");

        @Getter
        private final String kz;

        Zahlweise(String kz) {
            this.kz = kz;
        }
    }
}
