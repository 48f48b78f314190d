package de.altsystem.modell;

import jakarta.persistence.*;
import java.time.LocalDate;
import lombok.*;

@Embeddable
@Data
@NoArgsConstructor
@AllArgsConstructor
class Zeitraum<T extends java.time.temporal.Temporal> {
    @Column(name = "VON")
    private T von;
    @Column(name = "BIS")
    private T bis;
}
