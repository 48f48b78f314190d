package org.careworks.people;

import jakarta.persistence.*;
import org.careworks.core.RetirableMetadata;
import org.careworks.security.Privilege;

@Entity
@Table(name = "person_attribute_type")
@AttributeOverride(name = "name", column = @Column(name = "name", length = 50, nullable = false, unique = true))
@AssociationOverride(name = "creator", joinColumns = @JoinColumn(name = "author", nullable = true))
public class PersonAttributeType extends RetirableMetadata {

  private Integer id;

  @Id
  @GeneratedValue(strategy = GenerationType.AUTO)
  @Column(name = "person_attribute_type_id")
  public Integer getId() { return id; }
  public void setId(Integer id) { this.id = id; }

  private String format;

  @Column(name = "format", length = 50)
  public String getFormat() { return format; }
  public void setFormat(String format) { this.format = format; }

  private double sortWeight;

  @Column(name = "sort_weight")
  public double getSortWeight() { return sortWeight; }
  public void setSortWeight(double sortWeight) { this.sortWeight = sortWeight; }

  private Privilege editPrivilege;

  @ManyToOne
  @JoinColumn(name = "edit_privilege")
  public Privilege getEditPrivilege() { return editPrivilege; }
  public void setEditPrivilege(Privilege editPrivilege) { this.editPrivilege = editPrivilege; }

  @Override
  @Transient
  public Object getIdentity() {
    return id;
  }
}
