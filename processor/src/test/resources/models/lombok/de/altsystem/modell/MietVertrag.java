package de.altsystem.modell;

import jakarta.persistence.*;
import java.math.BigDecimal;
import lombok.*;
import lombok.experimental.SuperBuilder;

@Entity
@Getter
@Setter
@NoArgsConstructor
@SuperBuilder
class MietVertrag extends Vertrag<Kunde> {
    private BigDecimal kaltMiete;
    private double flächeQm;
}
