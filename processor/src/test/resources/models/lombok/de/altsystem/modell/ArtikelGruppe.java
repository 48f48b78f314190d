package de.altsystem.modell;

import jakarta.persistence.*;
import java.util.*;

/** Property access written by hand, in a style of its own. */
@Entity
public class ArtikelGruppe implements Benannt, Sortierbar {
    private String m_strCode;
    private String m_strName;
    private ArtikelGruppe m_parent;
    private Set<Artikel> m_setArtikel = new HashSet<>();
    private String m_URL;
    private char m_cKz;
    private int m_iSort;

    @Id
    @Column(length = 4)
    public String getCode() { return m_strCode; }
    public void setCode(final String strCode) { m_strCode = strCode; }

    @Override
    @Column(nullable = false)
    public String getName() { return m_strName; }
    @Override
    public void setName(String strName) { m_strName = strName; }

    @ManyToOne
    public ArtikelGruppe getParent() { return m_parent; }
    public void setParent(ArtikelGruppe parent) { m_parent = parent; }

    @OneToMany(mappedBy = "gruppe")
    public Set<Artikel> getArtikel() { return m_setArtikel; }
    public void setArtikel(Set<Artikel> set) { m_setArtikel = set; }

    public String getURL() { return m_URL; }
    public void setURL(String url) { m_URL = url; }

    public char getcKennzeichen() { return m_cKz; }
    public void setcKennzeichen(char c) { m_cKz = c; }

    @Override
    public int getSortierung() { return m_iSort; }
    @Override
    public void setSortierung(int i) { m_iSort = i; }

    @Override
    @Transient
    public String getAnzeige() { return Benannt.super.getAnzeige(); }
}
