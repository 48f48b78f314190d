package de.altsystem.modell;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import lombok.*;

@Entity
@Table(name = "tblPersonen")
@Access(AccessType.FIELD)
@Getter
@ToString
public class PersonDTOEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "PersonID")
    private Integer personID;

    @Column(name = "FirstNameXY")
    private String firstNameXY;

    @Column(name = "DOB")
    private LocalDate dateOfBirth;

    private String password;

    @Access(AccessType.PROPERTY)
    @Column(name = "PwdHash", length = 64)
    protected String getPasswordHash() {
        return password;
    }

    protected void setPasswordHash(String hash) {
        this.password = hash;
    }

    @ManyToMany
    @JoinTable(name = "tblPersonenXtblGruppen", joinColumns = @JoinColumn(name = "PersonID"), inverseJoinColumns = @JoinColumn(name = "GruppenCode"))
    private Set<ArtikelGruppe> gruppen = new HashSet<>();

    @OneToOne(cascade = CascadeType.ALL)
    private Bild bild;

    @Entity
    @Table(name = "tblBilder")
    @Data
    static class Bild {
        @Id
        @GeneratedValue
        private Long id;
        @Lob
        private byte[] BLOB_DATA;
        private String MIME_Type;
    }
}
