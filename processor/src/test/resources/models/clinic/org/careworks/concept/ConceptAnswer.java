package org.careworks.concept;

import jakarta.persistence.*;

@Entity
@Table(name = "concept_answer")
@IdClass(ConceptAnswerKey.class)
public class ConceptAnswer {

  private Concept concept;

  @Id
  @ManyToOne
  @JoinColumn(name = "concept_id")
  public Concept getConcept() { return concept; }
  public void setConcept(Concept concept) { this.concept = concept; }

  private Concept answerConcept;

  @Id
  @ManyToOne
  @JoinColumn(name = "answer_concept_id")
  public Concept getAnswerConcept() { return answerConcept; }
  public void setAnswerConcept(Concept answerConcept) { this.answerConcept = answerConcept; }

  private Float sortWeight;

  @Column(name = "sort_weight")
  public Float getSortWeight() { return sortWeight; }
  public void setSortWeight(Float sortWeight) { this.sortWeight = sortWeight; }

  private Drug answerDrug;

  @ManyToOne
  @JoinColumn(name = "answer_drug")
  public Drug getAnswerDrug() { return answerDrug; }
  public void setAnswerDrug(Drug answerDrug) { this.answerDrug = answerDrug; }
}
