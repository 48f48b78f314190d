package de.altsystem.modell;

import jakarta.persistence.*;
import lombok.*;

@Value
@Builder
@NoArgsConstructor(force = true, access = AccessLevel.PROTECTED)
@AllArgsConstructor
@Embeddable
public class Anschrift {
    String strasse;
    @Column(name = "HAUS_NR_")
    String hausNr;
    @Column(length = 5)
    String PLZ;
    String ort;
}
