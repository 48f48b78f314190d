package org.careworks.order;

import jakarta.persistence.*;
import java.util.List;
import java.util.Set;
import org.careworks.concept.Concept;
import org.careworks.core.VoidableObject;
import org.careworks.people.Physician;

@Entity(name = "Order")
@Table(name = "`ORDERS`")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "order_kind", length = 12)
public abstract class MedicalOrder extends VoidableObject {

  private Integer orderId;

  @Id
  @GeneratedValue(strategy = GenerationType.AUTO)
  @Column(name = "order_id")
  public Integer getOrderId() { return orderId; }
  public void setOrderId(Integer orderId) { this.orderId = orderId; }

  private Concept concept;

  @ManyToOne(optional = false)
  @JoinColumn(name = "concept_id")
  public Concept getConcept() { return concept; }
  public void setConcept(Concept concept) { this.concept = concept; }

  private Physician orderer;

  @ManyToOne
  @JoinColumn(name = "orderer")
  public Physician getOrderer() { return orderer; }
  public void setOrderer(Physician orderer) { this.orderer = orderer; }

  private MedicalOrder previousOrder;

  @OneToOne
  @JoinColumn(name = "previous_order_id", unique = true)
  public MedicalOrder getPreviousOrder() { return previousOrder; }
  public void setPreviousOrder(MedicalOrder previousOrder) { this.previousOrder = previousOrder; }

  private Urgency urgency;

  @Enumerated(EnumType.STRING)
  @Column(name = "urgency", nullable = false, length = 50)
  public Urgency getUrgency() { return urgency; }
  public void setUrgency(Urgency urgency) { this.urgency = urgency; }

  private Set<String> notes;

  @ElementCollection
  public Set<String> getNotes() { return notes; }
  public void setNotes(Set<String> notes) { this.notes = notes; }

  private List<Step> steps;

  @ElementCollection
  @OrderColumn(name = "`no`")
  public List<Step> getSteps() { return steps; }
  public void setSteps(List<Step> steps) { this.steps = steps; }

  @Override
  @Transient
  public Object getIdentity() {
    return orderId;
  }

  public enum Urgency { ROUTINE, STAT, ON_SCHEDULED_DATE }
}
