package org.careworks.schedule;

import jakarta.persistence.*;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.careworks.visit.VisitType;

@Entity
@Table(name = "appointmentscheduling_block")
public class AppointmentBlock {

  private Long blockId;

  @Id
  @GeneratedValue(strategy = GenerationType.AUTO, generator = "BLOCK_GEN")
  public Long getBlockId() { return blockId; }
  public void setBlockId(Long blockId) { this.blockId = blockId; }

  private Date startDate;

  @Temporal(TemporalType.TIMESTAMP)
  @Column(nullable = false)
  public Date getStartDate() { return startDate; }
  public void setStartDate(Date startDate) { this.startDate = startDate; }

  private Set<VisitType> types;

  @ManyToMany
  public Set<VisitType> getTypes() { return types; }
  public void setTypes(Set<VisitType> types) { this.types = types; }

  private Set<TimeSlot> slots;

  @OneToMany
  public Set<TimeSlot> getSlots() { return slots; }
  public void setSlots(Set<TimeSlot> slots) { this.slots = slots; }

  private Map<String, TimeSlot> byCode;

  @OneToMany(mappedBy = "block")
  @MapKeyColumn(name = "CODE")
  public Map<String, TimeSlot> getByCode() { return byCode; }
  public void setByCode(Map<String, TimeSlot> byCode) { this.byCode = byCode; }
}
