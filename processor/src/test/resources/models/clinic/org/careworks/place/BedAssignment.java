package org.careworks.place;

import jakarta.persistence.*;
import java.util.Calendar;
import org.careworks.core.VoidableObject;
import org.careworks.visit.Visit;

@Entity
@Table(name = "BED_ASSIGNMENT")
public class BedAssignment extends VoidableObject {

  private Long id;

  @Id
  @GeneratedValue(strategy = GenerationType.AUTO)
  @Column(name = "ASSIGNMENT_ID")
  public Long getId() { return id; }
  public void setId(Long id) { this.id = id; }

  private Bed bed;

  @ManyToOne(optional = false)
  public Bed getBed() { return bed; }
  public void setBed(Bed bed) { this.bed = bed; }

  private Visit visit;

  @ManyToOne(optional = false)
  @JoinColumn(name = "VISIT_ID")
  public Visit getVisit() { return visit; }
  public void setVisit(Visit visit) { this.visit = visit; }

  private Calendar from;

  @Column(name = "DT_FROM")
  @Temporal(TemporalType.TIMESTAMP)
  public Calendar getFrom() { return from; }
  public void setFrom(Calendar from) { this.from = from; }

  private Calendar to;

  @Column(name = "DT_TO")
  @Temporal(TemporalType.DATE)
  public Calendar getTo() { return to; }
  public void setTo(Calendar to) { this.to = to; }

  @Override
  @Transient
  public Object getIdentity() {
    return id;
  }
}
