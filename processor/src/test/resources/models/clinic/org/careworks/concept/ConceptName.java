package org.careworks.concept;

import jakarta.persistence.*;
import java.util.Collection;
import org.careworks.core.VoidableObject;

@Entity
@Table(name = "CONCEPT_NAME", indexes = {@Index(name = "IX_CN_NAME", columnList = "NAME, LOCALE"), @Index(columnList = "CONCEPT_ID, LOCALE", unique = true)})
public class ConceptName extends VoidableObject {

  private Integer conceptNameId;

  @Id
  @GeneratedValue
  @Column(name = "CONCEPT_NAME_ID")
  public Integer getConceptNameId() { return conceptNameId; }
  public void setConceptNameId(Integer conceptNameId) { this.conceptNameId = conceptNameId; }

  private Concept concept;

  @ManyToOne
  @JoinColumn(name = "CONCEPT_ID")
  public Concept getConcept() { return concept; }
  public void setConcept(Concept concept) { this.concept = concept; }

  private String name;

  @Column(name = "NAME", nullable = false)
  public String getName() { return name; }
  public void setName(String name) { this.name = name; }

  private java.util.Locale locale;

  @Column(name = "LOCALE", nullable = false, length = 50)
  public java.util.Locale getLocale() { return locale; }
  public void setLocale(java.util.Locale locale) { this.locale = locale; }

  private NameType conceptNameType;

  @Column(name = "CONCEPT_NAME_TYPE")
  @Enumerated(EnumType.STRING)
  public NameType getConceptNameType() { return conceptNameType; }
  public void setConceptNameType(NameType conceptNameType) { this.conceptNameType = conceptNameType; }

  private Collection<ConceptNameTag> tags;

  @ManyToMany
  @JoinTable(name = "CONCEPT_NAME_TAG_MAP", joinColumns = @JoinColumn(name = "CONCEPT_NAME_ID"), inverseJoinColumns = @JoinColumn(name = "TAG", referencedColumnName = "TAG"))
  public Collection<ConceptNameTag> getTags() { return tags; }
  public void setTags(Collection<ConceptNameTag> tags) { this.tags = tags; }

  @Override
  @Transient
  public Object getIdentity() {
    return conceptNameId;
  }

  public enum NameType { FULLY_SPECIFIED, SHORT, INDEX_TERM }
}
