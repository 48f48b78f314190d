package org.careworks.people;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Date;

@Entity
@Table(name = "STAFF_MEMBER", uniqueConstraints = @UniqueConstraint(columnNames = "BADGE_NO"))
@PrimaryKeyJoinColumn(name = "STAFF_ID", foreignKey = @ForeignKey(name = "FK_STAFF_PERSON"))
@DiscriminatorValue("S")
public abstract class StaffMember extends Person {

  private String badgeNo;

  @Column(name = "BADGE_NO", nullable = false, length = 12)
  public String getBadgeNo() { return badgeNo; }
  public void setBadgeNo(String badgeNo) { this.badgeNo = badgeNo; }

  private BigDecimal salary;

  @Column(name = "N_SALARY", precision = 12, scale = 2)
  public BigDecimal getSalary() { return salary; }
  public void setSalary(BigDecimal salary) { this.salary = salary; }

  private Date hired;

  @Column(name = "HIRED")
  public Date getHired() { return hired; }
  public void setHired(Date hired) { this.hired = hired; }

  private StaffMember supervisor;

  @ManyToOne
  @JoinColumn(name = "SUPERVISOR_ID")
  public StaffMember getSupervisor() { return supervisor; }
  public void setSupervisor(StaffMember supervisor) { this.supervisor = supervisor; }

  private Collection<StaffMember> reports;

  @OneToMany(mappedBy = "supervisor")
  public Collection<StaffMember> getReports() { return reports; }
  public void setReports(Collection<StaffMember> reports) { this.reports = reports; }
}
