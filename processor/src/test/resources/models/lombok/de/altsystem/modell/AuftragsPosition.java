package de.altsystem.modell;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.BigDecimal;
import lombok.*;

@Entity
@Table
@Data
@IdClass(AuftragsPosition.PosPK.class)
class AuftragsPosition {
    @Id
    @ManyToOne
    @ToString.Exclude
    private Auftrag auftrag;

    @Id
    private int posNr;

    private BigDecimal menge;

    @Column(name = "`Einzel Preis`", precision = 11, scale = 3)
    private BigDecimal einzelPreis;

    @Data
    @NoArgsConstructor
    @AllArgsConstructor
    static class PosPK implements Serializable {
        private Long auftrag;
        private int posNr;
    }
}
