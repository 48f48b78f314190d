package org.careworks.schedule;

import jakarta.persistence.*;
import java.util.Map;
import org.careworks.people.Patient;
import org.careworks.people.Physician;
import org.careworks.visit.Encounter;

@Entity
public class TimeSlot {

  private Long id;

  @Id
  @GeneratedValue
  public Long getId() { return id; }
  public void setId(Long id) { this.id = id; }

  private AppointmentBlock block;

  @ManyToOne
  public AppointmentBlock getBlock() { return block; }
  public void setBlock(AppointmentBlock block) { this.block = block; }

  private Map<Patient, Physician> bookings;

  @ManyToMany
  @MapKeyJoinColumn(name = "FOR_PATIENT")
  public Map<Patient, Physician> getBookings() { return bookings; }
  public void setBookings(Map<Patient, Physician> bookings) { this.bookings = bookings; }

  private Map<String, Encounter> rooms;

  @OneToMany
  @MapKeyColumn(name = "room_code", length = 7)
  public Map<String, Encounter> getRooms() { return rooms; }
  public void setRooms(Map<String, Encounter> rooms) { this.rooms = rooms; }
}
