package org.careworks.concept;

import jakarta.persistence.*;
import java.util.Collection;
import java.util.List;
import org.careworks.core.AuditedObject;

@Entity
@Table(name = "concept")
@Inheritance(strategy = InheritanceType.JOINED)
public class Concept extends AuditedObject {

  private Integer conceptId;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conceptSeq")
  @SequenceGenerator(name = "conceptSeq", sequenceName = "CONCEPT_SEQ", initialValue = 1000, allocationSize = 20)
  @Column(name = "concept_id")
  public Integer getConceptId() { return conceptId; }
  public void setConceptId(Integer conceptId) { this.conceptId = conceptId; }

  private boolean set;

  @Column(name = "`set`", nullable = false)
  public boolean isSet() { return set; }
  public void setSet(boolean set) { this.set = set; }

  private String version;

  @Column(name = "version", length = 50)
  public String getVersion() { return version; }
  public void setVersion(String version) { this.version = version; }

  private ConceptClass conceptClass;

  @ManyToOne(optional = false)
  @JoinColumn(name = "class_id")
  public ConceptClass getConceptClass() { return conceptClass; }
  public void setConceptClass(ConceptClass conceptClass) { this.conceptClass = conceptClass; }

  private Collection<ConceptName> names;

  @OneToMany(mappedBy = "concept", cascade = CascadeType.ALL)
  public Collection<ConceptName> getNames() { return names; }
  public void setNames(Collection<ConceptName> names) { this.names = names; }

  private List<ConceptAnswer> answers;

  @OneToMany(mappedBy = "concept")
  @OrderBy("sortWeight")
  public List<ConceptAnswer> getAnswers() { return answers; }
  public void setAnswers(List<ConceptAnswer> answers) { this.answers = answers; }

  private List<ConceptName> proposals;

  @OneToMany
  @JoinTable(name = "CONCEPT_PROPOSAL", inverseJoinColumns = @JoinColumn(name = "NAME_UUID", referencedColumnName = "uuid"))
  public List<ConceptName> getProposals() { return proposals; }
  public void setProposals(List<ConceptName> proposals) { this.proposals = proposals; }

  @Override
  @Transient
  public Object getIdentity() {
    return conceptId;
  }
}
