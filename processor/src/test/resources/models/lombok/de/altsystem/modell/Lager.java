package de.altsystem.modell;

import jakarta.persistence.*;
import java.util.*;
import lombok.*;

class Lager {

    @Entity
    @Getter
    @Setter
    static class Platz {
        @Id
        @GeneratedValue
        private UUID id;
        private String gang;
        @ManyToOne
        private Halle halle;
    }

    @Entity(name = "LagerHalle")
    @Getter
    @Setter
    static class Halle extends Basis<Integer> {
        @OneToMany(mappedBy = "halle")
        private List<Platz> plätze;

        @ManyToMany
        private Set<Artikel> artikel;

        @ElementCollection
        private Map<String, Integer> zähler;
    }
}
