package de.altsystem.modell;

import jakarta.persistence.*;
import lombok.*;
import lombok.experimental.SuperBuilder;

@Entity
@DiscriminatorValue("W")
@Getter
@Setter
@NoArgsConstructor
@SuperBuilder
class WartungsVertrag extends Vertrag<Kunde> {
    private Integer intervallTage;
    @Basic(optional = false)
    private String ansprechPartner;
}
