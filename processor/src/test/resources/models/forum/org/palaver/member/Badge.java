package org.palaver.member;

import jakarta.persistence.*;
import java.util.List;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.NaturalId;
import org.palaver.base.Numbered;

@Entity
public class Badge extends Numbered<Integer> {
  @NaturalId
  @Column(nullable = false)
  String code;

  @Check(constraints = "points between 1 and 100")
  short points;

  byte tier;

  @OneToMany(mappedBy = "badge")
  List<MemberBadge> awards;
}
