package org.careworks.concept;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Objects;

public class ConceptAnswerKey implements Serializable {

  private Integer concept;

  public Integer getConcept() { return concept; }
  public void setConcept(Integer concept) { this.concept = concept; }

  private Integer answerConcept;

  public Integer getAnswerConcept() { return answerConcept; }
  public void setAnswerConcept(Integer answerConcept) { this.answerConcept = answerConcept; }

  @Override
  public boolean equals(Object other) {
    return other instanceof ConceptAnswerKey key && Objects.equals(key.concept, concept) && Objects.equals(key.answerConcept, answerConcept);
  }

  @Override
  public int hashCode() {
    return Objects.hash(concept, answerConcept);
  }
}
