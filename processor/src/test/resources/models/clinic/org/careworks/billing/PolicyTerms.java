package org.careworks.billing;

import jakarta.persistence.*;

/** Shares a key of two columns, of which one is an insurer's. */
@Entity
@Table(name = "tblPolicyTerms")
public class PolicyTerms {

  private PolicyId id;

  @EmbeddedId
  public PolicyId getId() { return id; }
  public void setId(PolicyId id) { this.id = id; }

  private Policy policy;

  @MapsId
  @OneToOne
  public Policy getPolicy() { return policy; }
  public void setPolicy(Policy policy) { this.policy = policy; }

  private char[] terms;

  @Lob
  @Column(name = "memTerms")
  public char[] getTerms() { return terms; }
  public void setTerms(char[] terms) { this.terms = terms; }
}
