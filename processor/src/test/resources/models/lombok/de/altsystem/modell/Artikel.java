package de.altsystem.modell;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.math.*;
import java.util.*;
import lombok.*;

/** Property access: the annotations are put on getters that Lombok writes. */
@Getter
@Setter
@Entity
@Table(name = "ARTIKEL")
public class Artikel {
    @Getter(onMethod_ = {@Id, @GeneratedValue(strategy = GenerationType.IDENTITY)})
    private Long nr;

    @Getter(onMethod_ = @Column(name = "BEZEICHNUNG", length = 120, nullable = false))
    private String bez;

    private BigInteger bestand;

    @Getter(onMethod_ = {@ManyToOne, @JoinColumn(name = "GRP")})
    private ArtikelGruppe gruppe;

    @Getter(onMethod_ = @Transient)
    private String cache;

    @Getter(AccessLevel.NONE)
    @Setter(AccessLevel.NONE)
    private String intern;

    @Getter(onMethod_ = {@ElementCollection, @Column(name = "EAN", length = 13)})
    private List<String> eanListe = new ArrayList<>();

    private boolean gesperrt;

    @Getter(onMethod_ = {@NotNull, @Digits(integer = 8, fraction = 2)})
    private BigDecimal preis;
}
