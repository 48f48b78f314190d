package org.careworks.people;

import jakarta.persistence.*;
import org.careworks.core.VoidableObject;

@Entity
@Table(name = "person_attribute")
public class PersonAttribute extends VoidableObject {

  private Integer id;

  @Id
  @GeneratedValue(strategy = GenerationType.AUTO)
  @Column(name = "person_attribute_id")
  public Integer getId() { return id; }
  public void setId(Integer id) { this.id = id; }

  private String attrValue;

  @Column(name = "attr_value", nullable = false, length = 50)
  public String getAttrValue() { return attrValue; }
  public void setAttrValue(String attrValue) { this.attrValue = attrValue; }

  private PersonAttributeType attributeType;

  @ManyToOne(optional = false)
  @JoinColumn(name = "attribute_type", foreignKey = @ForeignKey(name = "fk_attr_type"))
  public PersonAttributeType getAttributeType() { return attributeType; }
  public void setAttributeType(PersonAttributeType attributeType) { this.attributeType = attributeType; }

  @Override
  @Transient
  public Object getIdentity() {
    return id;
  }
}
