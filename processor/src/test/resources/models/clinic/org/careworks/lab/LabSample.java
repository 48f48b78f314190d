package org.careworks.lab;

import jakarta.persistence.*;
import java.util.Date;
import org.careworks.people.Patient;
import org.careworks.people.StaffMember;
import org.careworks.place.Location;

@Entity
@Table(name = "tblSample")
@SecondaryTables({
  @SecondaryTable(name = "tblSampleStorage", pkJoinColumns = @PrimaryKeyJoinColumn(name = "lngSampleID")),
  @SecondaryTable(name = "SAMPLE_DISPOSAL", uniqueConstraints = @UniqueConstraint(columnNames = {"dtmDisposed", "lngBy"}))
})
public class LabSample {

  private long id;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  @Column(name = "lngID")
  public long getId() { return id; }
  public void setId(long id) { this.id = id; }

  private String barcode;

  @Column(name = "strBarcode", length = 24, unique = true, nullable = false)
  public String getBarcode() { return barcode; }
  public void setBarcode(String barcode) { this.barcode = barcode; }

  private Float volume;

  @Column(name = "sngVolume", precision = 6)
  public Float getVolume() { return volume; }
  public void setVolume(Float volume) { this.volume = volume; }

  private Boolean urgent;

  @Column(name = "blnUrgent")
  public Boolean getUrgent() { return urgent; }
  public void setUrgent(Boolean urgent) { this.urgent = urgent; }

  private Patient patient;

  @ManyToOne
  @JoinColumn(name = "lngPatientID")
  public Patient getPatient() { return patient; }
  public void setPatient(Patient patient) { this.patient = patient; }

  private String freezer;

  @Column(table = "tblSampleStorage", name = "strFreezer", nullable = false)
  public String getFreezer() { return freezer; }
  public void setFreezer(String freezer) { this.freezer = freezer; }

  private int shelf;

  @Column(table = "tblSampleStorage", name = "intShelf")
  public int getShelf() { return shelf; }
  public void setShelf(int shelf) { this.shelf = shelf; }

  private Location storedAt;

  @ManyToOne
  @JoinColumn(table = "tblSampleStorage", name = "lngLocID")
  public Location getStoredAt() { return storedAt; }
  public void setStoredAt(Location storedAt) { this.storedAt = storedAt; }

  private Date disposed;

  @Temporal(TemporalType.DATE)
  @Column(table = "SAMPLE_DISPOSAL", name = "dtmDisposed")
  public Date getDisposed() { return disposed; }
  public void setDisposed(Date disposed) { this.disposed = disposed; }

  private StaffMember disposedBy;

  @ManyToOne
  @JoinColumn(table = "SAMPLE_DISPOSAL", name = "lngBy")
  public StaffMember getDisposedBy() { return disposedBy; }
  public void setDisposedBy(StaffMember disposedBy) { this.disposedBy = disposedBy; }
}
